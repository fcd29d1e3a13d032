/**
 * Whether a word can be a Vietnamese syllable: "trường", "Uỷ", "QUỐC", "Krông"; not "Müller", "Trêng", "haù".
 * By spelling alone: an initial, a rhyme, the tone on the right vowel, after -c, -ch, -p, -t only sắc and nặng.
 * Telling a text of an old code page from Unicode rests on this, so it is strict about rhymes and tones.
 */

export function isVietnameseSyllable(word: string): boolean {
  const lower = word.normalize("NFC").toLowerCase();
  const onset = initial.exec(lower)?.[0] ?? "";
  const rhymes = tonedRhymes();
  return (
    rhymes.has(lower.slice(onset.length)) ||
    // "giếng", "gì" are g + iêng, g + i.
    (onset === "gi" && rhymes.has(lower.slice(1)))
  );
}

/** Two consonants stand together in names of the Highlands: Krông, Đrăng, Pleiku. */
const initial = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghkmp][rl]|[bcdđghklmnprstvx])/;

const rhymesByNucleus = `
  a ai ao au ay am an ang anh ac ach ap at ak
  ăm ăn ăng ăc ăp ăt ăk  âu ây âm ân âng âc âp ât âk
  e eo em en eng ec ep et  ê êu êm ên ênh êch êp êt êk
  i iu im in inh ich ip it ia iêu iêm iên iêng iêc iêp iêt
  o oi om on ong oc op ot oong ooc ôi ô ôm ôn ông ôc ôp ôt ôk  ơ ơi ơm ơn ơp ơt
  oa oai oao oay oam oan oang oanh oac oach oap oat oăm oăn oăng oăc oăt oe oeo oen oet
  u ui um un ung uc up ut ua uôi uôm uôn uông uôc uôt uk
  uê uênh uêch uơ uân uâng uât uây uy uya uyu uyn uynh uych uyt uyp uyên uyêt
  ư ưi ưu ưm ưn ưng ưc ưt ưa ươi ươu ươm ươn ương ươc ươp ươt
  y yêu yêm yên yêng yêt yn ynh ych yt
`;

const grave = "\u0300";
const acute = "\u0301";
const tilde = "\u0303";
const hook = "\u0309";
const dotBelow = "\u0323";

let known: ReadonlySet<string> | undefined;

/** Made when the first doubtful text is met: in most files there is none. */
function tonedRhymes(): ReadonlySet<string> {
  known ??= new Set(rhymesByNucleus.trim().split(/\s+/).flatMap(withTones));
  return known;
}

function withTones(rhyme: string): readonly string[] {
  const isStopped = /[cpt]h?$/.test(rhyme);
  const tones = isStopped ? [acute, dotBelow] : [grave, acute, tilde, hook, dotBelow];
  const toned = tonePlaces(rhyme).flatMap((place) =>
    tones.map((tone) => `${rhyme.slice(0, place + 1)}${tone}${rhyme.slice(place + 1)}`.normalize("NFC")),
  );
  // Without a tone only what ends in no stop: "ac" is no syllable, but "Lak" is a lake.
  return isStopped ? toned : [rhyme, ...toned];
}

/** Where the tone may stand; "oa", "oe", "uy" are written both ways. */
function tonePlaces(rhyme: string): readonly number[] {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rhyme)?.[0] ?? "";
  const marked = Math.max(...[..."ăâêôơ"].map((vowel) => vowels.lastIndexOf(vowel)));
  if (marked >= 0) return [marked];
  if (vowels.length === 3) return [1];
  return /^(?:o[aeo]|uy)$/.test(vowels) ? [0, 1] : [0];
}
