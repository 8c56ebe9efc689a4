package io.toptier.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as the jar states it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var stated = Version.class.getPackage().getImplementationVersion();
        return new String[] {"toptier " + (stated == null ? "(not built)" : stated)};
    }
}
