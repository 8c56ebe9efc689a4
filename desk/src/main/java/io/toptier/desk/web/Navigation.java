package io.toptier.desk.web;

/** The pages of a company, in the order of the navigation. */
public enum Navigation {
    HOME("Home", "house", ""),
    MONTH("Month", "calendar3", "month"),
    CUSTOMERS("Customers", "buildings", "customers"),
    DEALS("Deals", "briefcase", "deals"),
    CREDIT("Sales & credit", "journal-check", "credit"),
    STANDING("Standing", "trophy", "standing"),
    RULEBOOK("Rulebook", "book", "rulebook"),
    SETTINGS("Settings", "sliders", "settings");

    private final String label;
    private final String icon;
    private final String path;

    Navigation(String label, String icon, String path) {
        this.label = label;
        this.icon = icon;
        this.path = path;
    }

    public String label() {
        return label;
    }

    /** The name of the Bootstrap icon, without {@code bi-}. */
    public String icon() {
        return icon;
    }

    /** Where it stands in a company: {@code /c/contoso/deals}. */
    public String path(String company) {
        return "/c/" + company + (path.isEmpty() ? "" : "/" + path);
    }
}
