const two = (n: number): string => String(n).padStart(2, '0');

/** Wall time of the script, as people read it. */
export function wallTime(now: Date): string {
  const day = `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`;
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
