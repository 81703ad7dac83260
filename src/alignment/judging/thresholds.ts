/** Likeness from which two linked claims that differ in nothing that can be named are taken to agree. */
export const agreed = 0.36;

/** Likeness of two sentences of one language that hardly differ. */
export const nearEqual = 0.62;

/** Likeness from which two claims are one matter beyond doubt, and a lower one that is enough where several ideas are shared. */
export const beyondDoubt = { alone: 0.42, withIdeas: 0.3, ideas: 3 };
