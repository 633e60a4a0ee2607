/** Who or what plays which part in an incident, as the corpus the model learnt from has them. */
export const ROLES = ["PerpInd", "PerpOrg", "Target", "Victim", "Weapon"] as const;
export type Role = (typeof ROLES)[number];

export const INCIDENT_TYPES = [
  "attack",
  "bombing",
  "kidnapping",
  "arson",
  "robbery",
  "forced work stoppage",
] as const;
export type IncidentType = (typeof INCIDENT_TYPES)[number];
