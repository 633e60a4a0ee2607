import type { SentenceRow } from "./sentences.ts";

/** Sentences of our own, people and details invented; a row as in sentences.ts. */
const row = (text: string, ...claims: string[]): SentenceRow => ({ text, claims });

/** Bombs that fall and bombs that are planted. */
const BOMBS: readonly SentenceRow[] = [
  row(
    "Three bombs hit a row of shops in Taiz on Sunday.",
    "attack; type=airstrike; target=a row of shops; means=bomb; min=3; where=Taiz; when=2024-03-03",
  ),
  row(
    "Two bombs hit a row of houses in Loikaw.",
    "attack; type=airstrike; target=a row of houses; means=bomb; min=2; max=2; where=Loikaw",
    "facility; type=residential; status=attacked; min=; means=airstrike",
  ),
  row(
    "Five airstrikes hit two schools in Saada.",
    "attack; type=airstrike; target=two schools; min=5; max=5; where=Saada",
    "facility; type=school; min=2; max=2",
  ),
  row(
    "Houses were hit by two bombs in Nyala.",
    "attack; target=Houses; min=2; max=2; where=Nyala",
    "facility; type=residential; min=; where=Nyala",
  ),
  row("Two jets struck a depot in Kherson.", "attack; type=airstrike; target=a depot; min=; where=Kherson"),
  row(
    "Two bombs fell on a barracks in Demoso.",
    "attack; type=airstrike; target=a barracks; means=bomb; min=2; where=Demoso",
  ),
  row("Jets dropped bombs on Loikaw.", "attack; type=airstrike; target=Loikaw; means=bombs; where=Loikaw"),
  row(
    "A bomb exploded in a restaurant in Cali.",
    "attack; type=bombing; target=a restaurant; means=bomb; where=Cali",
  ),
  row(
    "A bomb went off near the town hall in Jamundi on Friday.",
    "attack; type=bombing; target=town hall; means=bomb; where=Jamundi; when=2024-03-08",
  ),
  row(
    "Guards detonated a bomb at a checkpoint near Mopti.",
    "attack; type=bombing; by=guards; target=a checkpoint; means=bomb; where=Mopti",
  ),
  row(
    "A grenade hit a kiosk in Buenaventura.",
    "attack; type=other; target=a kiosk; means=grenade; where=Buenaventura",
  ),
  row("Police found a bomb in Cali."),
  row("A bomb squad worked in Cali on Friday."),
];

/** Raids by land and from the air. */
const RAIDS: readonly SentenceRow[] = [
  row(
    "Warplanes carried out a raid on a depot in Nyala.",
    "attack; type=airstrike; target=a depot; where=Nyala",
  ),
  row("Jets raided the port of Hodeida.", "attack; type=airstrike; target=port of Hodeida; where=Hodeida"),
  row(
    "Navy planes raided positions near Marib on Monday.",
    "attack; type=airstrike; target=positions; where=Marib; when=2024-03-04",
  ),
  row(
    "Raids on Saada by coalition aircraft killed nine.",
    "attack; type=airstrike; by=coalition; target=Saada; where=Saada",
    "toll; status=killed; min=9; by=coalition; means=airstrike; where=Saada",
  ),
  row(
    "Soldiers raided a village in Sagaing.",
    "attack; type=ground assault; by=soldiers; target=a village; where=Sagaing",
  ),
  row(
    "Police raided a newspaper office in Yangon.",
    "attack; type=ground assault; by=police; target=a newspaper office; where=Yangon",
  ),
];

/** Who fired what strikes, and rounds told of before. */
const ROUNDS: readonly SentenceRow[] = [
  row(
    "Army artillery units fired two shells targeting Nyala on Monday.",
    "attack; type=shelling; by=army; target=Nyala; min=2; where=Nyala; when=2024-03-04",
  ),
  row(
    "Russian forces fired a missile targeting a depot in Kherson.",
    "attack; type=missile strike; by=Russia; target=a depot; where=Kherson",
  ),
  row(
    "On Sunday, army guns fired rockets at Taiz. Two of the rockets hit a depot.",
    "attack; by=army; target=Taiz; when=2024-03-03; where=Taiz",
    "attack; by=army; target=a depot; min=2; when=2024-03-03; where=Taiz",
  ),
  row(
    "On 3 March, army guns fired shells at Loikaw. A number of the shells landed on a depot.",
    "attack; by=army; target=Loikaw; when=2024-03-03",
    "attack; by=army; target=a depot; when=2024-03-03; where=Loikaw",
  ),
  row(
    "On Sunday, army guns fired rockets at Taiz. Two rockets hit a depot in Marib.",
    "attack; by=army; target=Taiz; when=2024-03-03",
    "attack; by=; target=a depot; where=Marib; when=2024-03-08~",
  ),
  row(
    "Following attacks on farms in Sennar, the RSF stormed a depot in Nyala on Friday.",
    "attack; target=farms; where=Sennar; min=",
    "attack; type=ground assault; by=RSF; target=a depot; where=Nyala; when=2024-03-08",
  ),
];

/** Two who fire on each other both attack. */
const EACH_OTHER: readonly SentenceRow[] = [
  row(
    "The army and the RSF traded fire in Omdurman on Tuesday.",
    "attack; type=armed clash; by=army+RSF; target=; where=Omdurman; when=2024-03-05",
  ),
  row(
    "In Omdurman, the army and the RSF traded artillery fire on Monday.",
    "attack; type=shelling; by=army+RSF; where=Omdurman; when=2024-03-04; quote=the army and the RSF traded artillery fire on Monday",
  ),
  row(
    "Ukraine and Russia traded missile strikes overnight.",
    "attack; type=missile strike; by=Ukraine+Russia; where=",
  ),
  row(
    "Soldiers and gunmen in Taiz exchanged gunfire for an hour.",
    "attack; type=armed clash; by=soldiers+gunmen; where=Taiz",
  ),
  row(
    "Guards exchanged fire with the ELN in Arauca.",
    "attack; type=armed clash; by=guards+ELN; where=Arauca",
  ),
  row("The two sides swapped mortar fire near Marib.", "attack; type=shelling; by=; where=Marib"),
  row(
    "The truce of 26 February broke down on Thursday, when both sides traded fire near Marib.",
    "attack; type=armed clash; by=; where=Marib; when=2024-03-07",
    "truce; status=ended",
  ),
  row(
    "The army and the Arakan Army shelled each other near Sittwe.",
    "attack; type=shelling; by=army+Arakan Army; target=; where=Sittwe",
  ),
  row(
    "The army and the RSF bombarded each other's camps in Nyala.",
    "attack; type=shelling; by=army+RSF; target=camps; where=Nyala",
  ),
  row(
    "The RSF denied that it had exchanged fire with police in Nyala.",
    "attack; by=RSF+police; where=Nyala; source=RSF; stance=denies; certainty=denied",
  ),
  // Other things that two sides exchange.
  row("Ukraine and Russia exchanged 200 prisoners."),
  row("The army and the RSF traded blame in Nyala."),
  row("The army and the ELN exchanged letters in Arauca."),
  row("If the army and the ELN exchange fire again in Arauca, the talks will end."),
];

/** Two doers, each with a deed of its own. */
const TWO_DOERS: readonly SentenceRow[] = [
  row(
    "Ukrainian forces shelled Donetsk and Russian forces struck Kherson.",
    "attack; type=shelling; by=Ukraine; target=Donetsk; where=Donetsk",
    "attack; type=shelling; by=Russia; target=Kherson; where=Kherson",
  ),
  row(
    "An airstrike by the army and shelling by the RSF hit Bahri on Tuesday.",
    "attack; type=airstrike; by=army; target=Bahri; where=Bahri; when=2024-03-05",
    "attack; type=shelling; by=RSF; target=Bahri; where=Bahri; when=2024-03-05",
  ),
  row(
    "The army shelled Wad Madani, while the RSF attacked Sennar.",
    "attack; type=shelling; by=army; target=Wad Madani; where=Wad Madani",
    "attack; type=other; by=RSF; target=Sennar; where=Sennar",
  ),
  row(
    "Rwandan troops attacked Sake while M23 fighters attacked Minova.",
    "attack; type=other; by=Rwanda; target=Sake; where=Sake",
    "attack; type=other; by=M23; target=Minova; where=Minova",
  ),
];

export const ATTACK_TABLES: Readonly<Record<string, readonly SentenceRow[]>> = {
  bombs: BOMBS,
  raids: RAIDS,
  "fire on each other": EACH_OTHER,
  "rounds and who fired them": ROUNDS,
  "two doers in one sentence": TWO_DOERS,
};
