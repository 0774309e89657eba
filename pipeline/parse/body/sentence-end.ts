/** Whether a line ends as sentences end, quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।॥؟۔:;]["'”“’‘»«)\]」』\s]{0,4}(?:\[\d{1,3}\])?$/u.test(text.slice(-12));
}
