package io.toptier.bench.azure;

/**
 * An export as somebody set it up in Cost Management.
 *
 * @param name its folder inside the root folder
 * @param scope the billing account or subscription it belongs to, as a resource id
 * @param rootFolder the folder inside the storage container
 */
public record Export(String name, Dataset dataset, String scope, String rootFolder) {

    static final String CONTAINER = "exports";
    static final String STORAGE = "/subscriptions/9f0c1d52-6a3e-4a47-9a0e-4b1c7a5d2e10/resourceGroups/rg-finops"
            + "/providers/Microsoft.Storage/storageAccounts/contosofinops";

    /** Where its runs lie, from the folder that holds the container. */
    public String folderWithContainer() {
        return CONTAINER + "/" + rootFolder + "/" + name;
    }

    String resourceId() {
        return scope + "/providers/Microsoft.CostManagement/exports/" + name;
    }
}
