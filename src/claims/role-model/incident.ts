/** Who or what plays which part in an incident, as the corpus the model learnt from has them. */
export const ROLES = ["PerpInd", "PerpOrg", "Target", "Victim", "Weapon"] as const;
export type Role = (typeof ROLES)[number];

/** Place of a further class behind the roles: people harmed without a name. No incident has them; they tell of one. */
export const UNNAMED = ROLES.length;

export const INCIDENT_TYPES = [
  "attack",
  "bombing",
  "kidnapping",
  "arson",
  "robbery",
  "forced work stoppage",
] as const;
export type IncidentType = (typeof INCIDENT_TYPES)[number];

/** Incidents of one type that are told apart in one story, at most. Scores of a story come first for one, then for two, then for three. */
export const MOST_OF_A_TYPE = 3;
