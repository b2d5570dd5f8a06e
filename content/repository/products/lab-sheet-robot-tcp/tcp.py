"""Tool centre point of a robot from poses that touch one fixed tip.

    python3 tcp.py poses.csv

The file has one line for each pose, with the flange in the base frame:
pose,x_mm,y_mm,z_mm,rz_deg,ry_deg,rx_deg

The angles turn about Z, then about the new Y, then about the new X: R = Rz * Ry * Rx. Several makers show them in
this way, others do not: look it up in the manual of your robot before you trust a result.

Each pose says: fixed tip = position + R * tcp. The tip p and the tcp v are unknown, three numbers each. Three poses
give nine equations, more poses give more; the script solves them by least squares (normal equations) and prints what
is left over in each pose. Only the standard library is used.
"""

import csv
import math
import sys


def rotation(rz, ry, rx):
    """Rotation matrix Rz * Ry * Rx; angles in degrees."""
    cz, sz = math.cos(math.radians(rz)), math.sin(math.radians(rz))
    cy, sy = math.cos(math.radians(ry)), math.sin(math.radians(ry))
    cx, sx = math.cos(math.radians(rx)), math.sin(math.radians(rx))
    return [
        [cz * cy, cz * sy * sx - sz * cx, cz * sy * cx + sz * sx],
        [sz * cy, sz * sy * sx + cz * cx, sz * sy * cx - cz * sx],
        [-sy, cy * sx, cy * cx],
    ]


def solve(matrix, right):
    """Solution of a square linear system by elimination with pivoting."""
    size = len(right)
    rows = [list(row) + [value] for row, value in zip(matrix, right)]
    for column in range(size):
        pivot = max(range(column, size), key=lambda row: abs(rows[row][column]))
        if abs(rows[pivot][column]) < 1e-6:
            raise ValueError("the poses are too much alike; turn the flange about two different axes")
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for row in range(column + 1, size):
            factor = rows[row][column] / rows[column][column]
            for at in range(column, size + 1):
                rows[row][at] -= factor * rows[column][at]
    result = [0.0] * size
    for row in reversed(range(size)):
        rest = sum(rows[row][at] * result[at] for at in range(row + 1, size))
        result[row] = (rows[row][size] - rest) / rows[row][row]
    return result


def tcp_and_tip(poses):
    """Tool centre point in the flange frame and fixed tip in the base frame, in mm."""
    normal = [[0.0] * 6 for _ in range(6)]
    right = [0.0] * 6
    for position, turn in poses:
        for axis in range(3):
            # turn * v - p = -position, one line for each axis
            line = [*turn[axis], *(-1.0 if other == axis else 0.0 for other in range(3))]
            for a in range(6):
                right[a] += line[a] * -position[axis]
                for b in range(6):
                    normal[a][b] += line[a] * line[b]
    result = solve(normal, right)
    return result[:3], result[3:]


def tip_seen_from(pose, tcp):
    """Where the pose puts the given TCP in the base frame."""
    position, turn = pose
    return [position[i] + sum(turn[i][j] * tcp[j] for j in range(3)) for i in range(3)]


COLUMNS = ("x_mm", "y_mm", "z_mm", "rz_deg", "ry_deg", "rx_deg")


def read(path):
    """Names and poses of a file; lines without values are passed over, further columns too."""
    names, poses = [], []
    with open(path, newline="", encoding="utf-8-sig") as file:
        reader = csv.DictReader(file)
        missing = [key for key in ("pose", *COLUMNS) if key not in (reader.fieldnames or [])]
        if missing:
            raise ValueError("the file has no column " + ", ".join(missing))
        for line in reader:
            texts = [(line[key] or "").strip() for key in COLUMNS]
            if not any(texts):
                continue
            try:
                x, y, z, rz, ry, rx = (float(text) for text in texts)
            except ValueError:
                raise ValueError("line %d: six numbers with decimal points are needed" % reader.line_num) from None
            names.append(line["pose"])
            poses.append(([x, y, z], rotation(rz, ry, rx)))
    return names, poses


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: python3 tcp.py poses.csv")
    try:
        names, poses = read(sys.argv[1])
        if len(poses) < 3:
            raise ValueError("at least three poses are needed, better four to six")
        tcp, tip = tcp_and_tip(poses)
    except (OSError, ValueError) as error:
        sys.exit(str(error))
    print("TCP in the flange frame, mm:  X %8.2f  Y %8.2f  Z %8.2f" % tuple(tcp))
    print("Fixed tip in the base, mm:    X %8.2f  Y %8.2f  Z %8.2f" % tuple(tip))
    distances = [math.dist(tip_seen_from(pose, tcp), tip) for pose in poses]
    for name, distance in zip(names, distances):
        print("pose %-4s misses the tip by %5.2f mm" % (name, distance))
    print("mean %.2f mm, largest %.2f mm" % (sum(distances) / len(distances), max(distances)))


if __name__ == "__main__":
    main()
