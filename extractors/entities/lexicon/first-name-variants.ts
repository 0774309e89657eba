/** First names that languages write differently, one name a line, folded. */
const table = `
vladimir volodymyr uladzimir wladimir
alexander aleksandr oleksandr aliaksandr alyaksandr aleksander alexandr
sergei sergey serhiy serhii siarhei syarhei
nikolai nikolay mykola mikalai mikola
dmitry dmitri dmytro dzmitry dmitriy
andrei andrey andriy andrii
mikhail mykhailo mikhal michail
pavel pavlo paval
yevgeny evgeny yevhen evgeni yevgeni
vasily vasyl vasil vassily
viktor victor
yuri yury yuriy yurii iuri
igor ihor ihar
oleg oleh aleh
konstantin kostyantyn kanstantsin constantine
pyotr petr petro piotr
svetlana sviatlana svitlana
elena yelena olena alena
tatiana tatyana tetiana tetyana tatsiana
ekaterina yekaterina kateryna katsiaryna
natalia natalya nataliya natallia
olga olha volha
maria mariya mariia maryia
anna hanna ganna
mohammed muhammad mohamed mohammad muhammed mohamad
ahmed ahmad
hussein husain hussain husayn hossein
yusuf youssef yousef yusif yousuf
ibrahim ebrahim
abdullah abdallah abdulla
ali aly
omar umar
khalid khaled
said saeed sayed
`;

const canonical: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [first = "", ...others] = line.split(" ");
      return others.map((other) => [other, first] as const);
    }),
);

/** The usual form of a folded first name: *volodymyr* → *vladimir*. */
export const usualFirstName = (name: string): string => canonical.get(name) ?? name;
