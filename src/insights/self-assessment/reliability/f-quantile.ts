/**
 * A quantile of the F distribution.
 *
 * @param probability the share of the distribution below the quantile, above 0 and below 1
 * @param numerator degrees of freedom of the numerator
 * @param denominator degrees of freedom of the denominator
 */
export function fQuantile(probability: number, numerator: number, denominator: number): number {
  // X is F distributed where d1 X / (d1 X + d2) is beta distributed (Abramowitz and Stegun 1964, 26.6.2).
  const share = betaQuantile(probability, numerator / 2, denominator / 2);
  return (denominator * share) / (numerator * (1 - share));
}

/** Halves the interval until nothing is left between its ends that a number could tell. */
function betaQuantile(probability: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (incompleteBeta(middle, a, b) < probability) low = middle;
    else high = middle;
  }
}

/** The regularised incomplete beta function by its continued fraction (Abramowitz and Stegun 1964, 26.5.8). */
function incompleteBeta(x: number, a: number, b: number): number {
  // The fraction converges quickly on one side of the mean; on the other its mirror image does (26.5.2).
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return (Math.exp(logFront) / a) * continuedFraction(x, a, b);
}

const SMALLEST = 1e-300;
const PRECISION = 1e-14;
/** More terms than any number of people needs; an end in any case. */
const MOST_TERMS = 100_000;

/** Works out the continued fraction from the front (modified Lentz method: Thompson and Barnett 1986). */
function continuedFraction(x: number, a: number, b: number): number {
  const nonZero = (value: number) => (Math.abs(value) < SMALLEST ? SMALLEST : value);
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return fraction;
}

/** Coefficients of Lanczos's approximation with g = 7 and nine terms. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** The natural logarithm of the gamma function for arguments of 0.5 and more (Lanczos 1964). */
function logGamma(x: number): number {
  const z = x - 1;
  const series = LANCZOS.reduce(
    (sum, coefficient, index) => sum + (index === 0 ? coefficient : coefficient / (z + index)),
    0,
  );
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(series);
}
