package io.toptier.bench.contoso;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What is sold: the words that both datasets use for it, and a price of about the right size. */
enum Sku {
    VM_D8S(
            "Virtual Machines",
            "Dsv5 Series",
            "D8s v5",
            "1 Hour",
            "0.384",
            "Compute",
            "Microsoft.Compute/virtualMachines"),
    VM_E16S(
            "Virtual Machines",
            "Esv5 Series",
            "E16s v5",
            "1 Hour",
            "1.008",
            "Compute",
            "Microsoft.Compute/virtualMachines"),
    AKS_NODES(
            "Virtual Machines",
            "Dsv5 Series",
            "D16s v5",
            "1 Hour",
            "0.768",
            "Compute",
            "Microsoft.Compute/virtualMachineScaleSets"),
    AKS_SLA(
            "Azure Kubernetes Service",
            "",
            "Standard Uptime SLA",
            "1 Hour",
            "0.10",
            "Containers",
            "Microsoft.ContainerService/managedClusters"),
    DISK(
            "Storage",
            "Premium SSD Managed Disks",
            "P30 LRS Disk",
            "1/Month",
            "135.17",
            "Storage",
            "Microsoft.Compute/disks"),
    BLOB(
            "Storage",
            "Tiered Block Blob",
            "Hot LRS Data Stored",
            "1 GB/Month",
            "0.0208",
            "Storage",
            "Microsoft.Storage/storageAccounts"),
    BLOB_WRITES(
            "Storage",
            "Tiered Block Blob",
            "Hot LRS Write Operations",
            "10K",
            "0.055",
            "Storage",
            "Microsoft.Storage/storageAccounts"),
    SQL_POOL_VCORE(
            "SQL Database",
            "Elastic Pool - General Purpose - Compute Gen5",
            "vCore",
            "1 Hour",
            "0.252",
            "Databases",
            "Microsoft.Sql/servers/elasticPools"),
    SQL_POOL_STORAGE(
            "SQL Database",
            "Elastic Pool - General Purpose - Storage",
            "General Purpose Data Stored",
            "1 GB/Month",
            "0.115",
            "Databases",
            "Microsoft.Sql/servers/elasticPools"),
    SQL_DATABASE(
            "SQL Database",
            "Single - Business Critical - Compute Gen5",
            "vCore",
            "1 Hour",
            "0.681",
            "Databases",
            "Microsoft.Sql/servers/databases"),
    COSMOS_RU(
            "Azure Cosmos DB",
            "Azure Cosmos DB autoscale",
            "100 RU/s",
            "1/Hour",
            "0.012",
            "Databases",
            "Microsoft.DocumentDB/databaseAccounts"),
    COSMOS_STORAGE(
            "Azure Cosmos DB",
            "",
            "Data Stored",
            "1 GB/Month",
            "0.25",
            "Databases",
            "Microsoft.DocumentDB/databaseAccounts"),
    APP_SERVICE(
            "Azure App Service",
            "Premium v3 Plan",
            "P2 v3 App",
            "1 Hour",
            "0.40",
            "Compute",
            "Microsoft.Web/serverfarms"),
    FUNCTIONS("Functions", "", "Execution Time", "1 GB Second", "0.000016", "Compute", "Microsoft.Web/sites"),
    EVENT_HUBS(
            "Event Hubs",
            "",
            "Premium Processing Unit",
            "1 Hour",
            "1.027",
            "Analytics",
            "Microsoft.EventHub/namespaces"),
    LOG_ANALYTICS(
            "Log Analytics",
            "",
            "Analytics Logs Data Ingestion",
            "1 GB",
            "2.30",
            "Management and Governance",
            "Microsoft.OperationalInsights/workspaces"),
    KEY_VAULT("Key Vault", "", "Operations", "10K", "0.03", "Security", "Microsoft.KeyVault/vaults"),
    DEFENDER(
            "Microsoft Defender for Cloud",
            "Microsoft Defender for Servers",
            "Standard P2 Node",
            "1/Hour",
            "0.02",
            "Security",
            ""),
    BANDWIDTH("Bandwidth", "Inter-Region", "Standard Data Transfer Out", "1 GB", "0.087", "Networking", ""),
    SUPPORT("Azure Support", "Professional Direct", "Azure Support Plan", "1 Month", "1000", "Support", ""),
    APP_SERVICE_DOMAIN(
            "Azure App Service",
            "Domain",
            "App Service Domain",
            "1 Year",
            "11.99",
            "Compute",
            "Microsoft.DomainRegistration/domains"),
    RESERVED_D8S(
            "Virtual Machines",
            "Reservation",
            "Reserved VM Instance, Standard_D8s_v5, US East, 1 Year",
            "1",
            "163.59",
            "Compute",
            ""),
    RESERVED_D16S(
            "Virtual Machines",
            "Reservation",
            "Reserved VM Instance, Standard_D16s_v5, US East, 1 Year",
            "1",
            "327.19",
            "Compute",
            ""),
    SAVINGS_PLAN("", "Savings Plan", "Compute Savings Plan, 1 Year", "1 Hour", "0.85", "Compute", ""),
    THREAT_FEED(
            "SaaS",
            "A. Datum Threat Intelligence",
            "Threat feed, Business",
            "1 Month",
            "499",
            "Marketplace",
            "Microsoft.SaaS/resources"),
    FIREWALL_IMAGE(
            "Virtual Machines",
            "A. Datum Firewall",
            "Firewall image, 8 cores",
            "1 Hour",
            "0.92",
            "Marketplace",
            "Microsoft.Compute/virtualMachines"),
    ROUNDING("", "", "Rounding adjustment", "", "0", "", ""),
    TAX("", "", "Value added tax", "", "0", "", ""),
    AZURE_CREDIT("", "", "Azure credit applied", "", "0", "", "");

    private final String category;
    private final String subcategory;
    private final String meter;
    private final String unit;
    private final String price;
    private final String family;
    private final String resourceType;

    Sku(
            String category,
            String subcategory,
            String meter,
            String unit,
            String price,
            String family,
            String resourceType) {
        this.category = category;
        this.subcategory = subcategory;
        this.meter = meter;
        this.unit = unit;
        this.price = price;
        this.family = family;
        this.resourceType = resourceType;
    }

    String category() {
        return category;
    }

    String subcategory() {
        return subcategory;
    }

    String meter() {
        return meter;
    }

    String meterId() {
        return UUID.nameUUIDFromBytes(("meter " + name()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    String product() {
        return subcategory.isEmpty() ? meter : subcategory + " - " + meter;
    }

    String unit() {
        return unit;
    }

    BigDecimal price() {
        return new BigDecimal(price);
    }

    String family() {
        return family;
    }

    /** The type as Azure Resource Manager spells it; empty for what is no resource. */
    String resourceType() {
        return resourceType;
    }

    /** {@code Microsoft.Compute} of {@code Microsoft.Compute/disks}. */
    String resourceProvider() {
        return resourceType.isEmpty() ? "" : resourceType.substring(0, resourceType.indexOf('/'));
    }

    boolean isThirdParty() {
        return family.equals("Marketplace");
    }
}
