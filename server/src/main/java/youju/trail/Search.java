package youju.trail;

/**
 * What to look for in the trail, each exactly as recorded; an empty one looks for anything.
 *
 * @param subject {@code petition:3}
 * @param who {@code person:7}
 * @param action {@code petition.refer}
 */
public record Search(String subject, String who, String action) {

    public static final Search ANYTHING = new Search("", "", "");
}
