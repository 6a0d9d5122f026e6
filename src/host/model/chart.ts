/** A chart as data. Ranges are absolute references with sheet, as formulas have them: "'Ringkasan'!$A$2:$A$6". */
export interface ChartSeries {
  readonly name: string | null;
  readonly categories: string | null;
  readonly values: string;
  /** '#rrggbb' */
  readonly color: string | null;
}
export interface ChartModel {
  readonly id: number;
  /** 'foreign' is a kind that we only keep. */
  readonly kind: 'bar' | 'column' | 'pie' | 'line' | 'foreign';
  readonly title: string;
  readonly series: readonly ChartSeries[];
  /** Colours of the points, where the single series has such (pie, classes). */
  readonly pointColors: readonly string[];
  readonly legend: 'none' | 'right' | 'bottom';
  readonly xTitle: string | null;
  readonly yTitle: string | null;
  /** Where the axis of values begins, and its number format; as the program chooses where they are left out. */
  readonly yMin?: number;
  readonly yFormat?: string;
  /** The cell of its upper left corner, 1-based, and the offset within it in pixels. */
  readonly anchor: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The part that holds it; null for a new one. */
  readonly part: string | null;
}
