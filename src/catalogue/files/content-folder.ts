/** The folder below the project root that holds all content. */
export const CONTENT_FOLDER = 'content';
