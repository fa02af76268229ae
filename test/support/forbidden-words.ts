/** A line that the software never crosses, and the words that would tell that it did. */
interface Line {
  readonly line: string;
  /** Read against each word of a name, and against each two that follow each other. */
  readonly words: RegExp;
}

const LINES: readonly Line[] = [
  { line: "families are given no points", words: /^(?:points?|pointtal|pointsum|pointsystem)$/ },
  {
    line: "families have no score",
    words: /^(?!under)\p{L}*scor(?:es?|ed|er|ing)$|^vulnerability (?:index|grade|number)$/u,
  },
  { line: "no family is a risk", words: /^(?:risks?|risky|risiko\p{L}*)$/u },
  {
    line: "families are not ranked",
    words: /^(?:rank(?:s|ed|ing|ings)?|rangliste\p{L}*|rangorden\p{L}*|leaderboard)$/u,
  },
  {
    line: "nothing is predicted of a family",
    words:
      /^(?:predict\p{L}*|forecast\p{L}*|likely|likelihood|probab\p{L}*|prognos\p{L}*|propensity|forudsig\p{L}*|sandsynlig\p{L}*)$/u,
  },
  {
    line: "no machine learns about families",
    words:
      /^(?:(?:machine|deep) learning|neural|classifier|trained model|profiling|profilering|maskinlæring\p{L}*|(?:kunstig|artificial) intelligen\p{L}*)$/u,
  },
  {
    line: "no other register is joined",
    words:
      /^(?:unemploy\p{L}*|employment|dental|dentist|incomes?|salary|debts?|crimes?|criminal|taxes|arbejdsløs\p{L}*|ledighed|tandpleje|tandlæge|indkomst\p{L}*|kontanthjælp|gæld|straffe\p{L}*)$/u,
  },
];

/** What a visit that was missed, or an offer that was declined, is called: no fact, no condition and no criterion. */
const OF_OUTCOMES =
  /^(?:not home|no show|noshow|missed|absent|declin\p{L}*|cancelled|(?:refused|outstanding) visits?|visits? refused|ikke hjemme|udeblev\p{L}*|udeblivelse\p{L}*|fravalg\p{L}*|afslået|afbud)$/u;

/** What an order of families by need would be made of. */
const OF_NEED =
  /^(?:levels?|scores?|points?|criteria|criterion|severity|urgency|risks?|needs?|proposals|concerns|vulnerab\p{L}*|burdens?|niveau|behov|bekymringer)$/u;

/** A screening has a score, that of its instrument as a professional took it; so has what a parent answers of the help. */
const OF_SCREENING = /screening|instrument|epds|adbb|gotland|puf\b|aims|ors\b|srs\b|feedback/i;

/** The words of a name, whichever way they are joined. */
export function wordsOf(name: string): readonly string[] {
  return (
    name
      .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

/** The lines that a name crosses; `where` is the file or schema that it stands in. */
export function linesCrossed(name: string, where: string): readonly string[] {
  const isOfScreening = OF_SCREENING.test(name) || OF_SCREENING.test(where);
  return LINES.filter(({ words, line }) => {
    const found = saidBy(name, words);
    return isOfScreening && line === "families have no score"
      ? found.some((word) => word !== "score" && word !== "scores")
      : found.length > 0;
  }).map(({ line }) => line);
}

export function tellsOfOutcome(name: string): boolean {
  return saidBy(name, OF_OUTCOMES).length > 0;
}

export function tellsOfNeed(name: string): boolean {
  return saidBy(name, OF_NEED).length > 0;
}

function saidBy(name: string, shape: RegExp): readonly string[] {
  const words = wordsOf(name);
  const pairs = words.slice(1).map((word, place) => `${words[place]} ${word}`);
  return [...words, ...pairs].filter((said) => shape.test(said));
}
