/** Words that, capitalised after an abbreviation, begin a new sentence rather than go on with a name. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    "the a an he she it they we i you his her its their our this that these those there here in on at after before " +
    "but and or so yet if when while as since although though because however meanwhile according for from with by to " +
    "among some many most all both several one two no not what who where why how then now earlier later last"
  ).split(" "),
);
