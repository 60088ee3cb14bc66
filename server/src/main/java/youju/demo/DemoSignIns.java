package youju.demo;

/** How to sign in to the demo county. */
public final class DemoSignIns {

    /** One password for all its people, no secret. */
    public static final String PASSWORD = "youju-demo-2022";

    private DemoSignIns() {}
}
