package org.setpoint.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the program, the commit it was built from and the machine it runs on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        BuildStamp stamp = BuildStamp.read();
        return new String[] {
            "setpoint " + stamp.version(),
            "commit " + stamp.shortCommit(),
            "Java " + Runtime.version() + " (" + System.getProperty("java.vm.name") + ", "
                    + System.getProperty("java.vendor") + ")",
            System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                    + System.getProperty("os.arch"),
        };
    }
}
