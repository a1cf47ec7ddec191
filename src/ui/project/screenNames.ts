/** What stands on the line of tabs, also on a phone. */
export const always = ['now', 'plan', 'reports'] as const;

/** What a phone has under «Mer». */
export const underMore = ['lessons', 'benefits', 'people'] as const;
