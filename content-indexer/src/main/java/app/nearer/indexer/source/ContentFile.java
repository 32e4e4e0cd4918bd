package app.nearer.indexer.source;

/**
 * One file of the library as it was found.
 *
 * @param name relative to the content folder, with {@code /} between its parts
 */
public record ContentFile(String name, byte[] bytes) {

    private static final String EXTENSION = ".md";

    /** The id that an article in this file has. */
    String expectedId() {
        String simpleName = name.substring(name.lastIndexOf('/') + 1);
        return simpleName.endsWith(EXTENSION)
                ? simpleName.substring(0, simpleName.length() - EXTENSION.length())
                : simpleName;
    }
}
