/** A date whose day, month and year are UTC's: date-fns reckons with those, so its answers are the same in every process zone. */
export class UtcDate extends Date {
  override getDate() {
    return this.getUTCDate();
  }
  override getMonth() {
    return this.getUTCMonth();
  }
  override getFullYear() {
    return this.getUTCFullYear();
  }
  override setDate(day: number) {
    return this.setUTCDate(day);
  }
  override setMonth(month: number, day = this.getUTCDate()) {
    return this.setUTCMonth(month, day);
  }
  override setFullYear(year: number, month = this.getUTCMonth(), day = this.getUTCDate()) {
    return this.setUTCFullYear(year, month, day);
  }
}
