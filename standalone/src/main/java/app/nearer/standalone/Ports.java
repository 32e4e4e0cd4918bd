package app.nearer.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;

/** Which ports of this machine are free. */
public final class Ports {

    static final String LOOPBACK = "127.0.0.1";

    private static final int CONNECT_MILLIS = 500;

    private Ports() {
    }

    /** Whether nothing listens on {@code port}, and it can be bound on the loopback address. */
    static boolean isFree(int port) {
        return isFree(LOOPBACK, port);
    }

    /**
     * Whether nothing listens on {@code port} where a visitor of {@code localhost} would find it, and it can be bound on {@code address}.
     * Binding alone does not tell: macOS lets a loopback address be bound beside another program's wildcard.
     *
     * @throws CannotStartException if there is no such address
     */
    static boolean isFree(String address, int port) {
        try {
            for (InetAddress local : InetAddress.getAllByName("localhost")) {
                if (answers(local, port)) {
                    return false;
                }
            }
            return canBind(InetAddress.getByName(address), port);
        } catch (UnknownHostException e) {
            throw new CannotStartException("%s is not an address of this machine.".formatted(address), e);
        }
    }

    /**
     * A port of the loopback address that was free a moment ago; nothing reserves it.
     *
     * @throws CannotStartException if there is none
     */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStartException("No free port was found on " + LOOPBACK + ".", e);
        }
    }

    private static boolean answers(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean canBind(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, address)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
