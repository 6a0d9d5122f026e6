/** Whole rupiah (never cents, never a fraction). Test vectors use other whole minor units; the arithmetic is the same. */
export type Rupiah = number;

/** A rate in basis points: 150 is 1.5 %. Fractions of a basis point are allowed (12.5 is 0.125 %). */
export type BasisPoints = number;

/** How an amount is brought to a step: `up` away from zero, `halfEven` as banks round. */
export type RoundingMode = 'up' | 'down' | 'halfUp' | 'halfEven';
