/** A data set in JSON-stat 2.0 with two places and two years, as Eurostat builds them; parts can be replaced. */
export function smallDataset(parts: object = {}): string {
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: 'Made up for tests',
    updated: '2026-05-04T23:00:00+0200',
    id: ['freq', 'unit', 'geo', 'time'],
    size: [1, 1, 2, 2],
    dimension: {
      freq: { category: { index: { A: 0 }, label: { A: 'Annual' } } },
      unit: { category: { label: { PC: 'Percentage' } } },
      geo: { category: { index: { EU27_2020: 0, DE: 1 } } },
      time: { category: { index: ['2024', '2025'] } },
    },
    // EU 2024, EU 2025, DE 2024, DE 2025
    value: { 0: 65.2, 1: 66, 3: 95.5 },
    status: { 1: 'bp', 3: 'u' },
    extension: { id: 'TPS00215' },
    ...parts,
  });
}
