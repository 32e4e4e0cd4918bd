package app.nearer.indexer.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Tells addresses of the public internet from all others, by the special-purpose registries of IPv4 and IPv6 (RFC 6890 and its successors).
 */
final class PublicAddress {

    private static final String[] SPECIAL_V4 = {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
            "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
            "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3"};

    /** Within 2000::/3, which alone is public: what leads into IPv4, or is for examples. */
    private static final String[] SPECIAL_V6 = {"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"};

    private PublicAddress() {
    }

    /** Whether a server there is one that anybody could reach. */
    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return !isWithin(bytes, SPECIAL_V4);
        }
        return isWithin(bytes, "2000::/3") && !isWithin(bytes, SPECIAL_V6);
    }

    private static boolean isWithin(byte[] address, String... blocks) {
        for (String block : blocks) {
            int slash = block.indexOf('/');
            byte[] network = InetAddress.ofLiteral(block.substring(0, slash)).getAddress();
            if (haveSamePrefix(address, network, Integer.parseInt(block.substring(slash + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean haveSamePrefix(byte[] one, byte[] other, int bits) {
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((one[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
