package org.xinglin.routes.publicfeed;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;

/** Tells addresses of the public Internet from all others (IANA's special-purpose registries). */
final class PublicAddresses {

    private static final int[][] SPECIAL_V4 = {{0, 0, 8}, {10, 0, 8}, {100, 64, 10}, {127, 0, 8}, {169, 254, 16}, {172, 16, 12},
        {192, 168, 16}, {198, 18, 15}, {224, 0, 3}};
    private static final int V4_BYTES = 4;

    private PublicAddresses() {
    }

    /** Passes a public address. @throws HttpsPost.NotPublicException for any other */
    static void require(InetAddress address) throws HttpsPost.NotPublicException {
        if (address == null || !isPublic(address)) {
            throw new HttpsPost.NotPublicException();
        }
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublicV4(bytes);
        }
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        // Only 2000::/3 is given out; of it 2001::/23 and 2001:db8::/32 are special, 2002::/16 and 64:ff9b::/96 carry an IPv4 address
        if ((first & 0xe0) != 0x20) {
            return first == 0 && second == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b
                    && isPublicV4(Arrays.copyOfRange(bytes, 12, 16));
        }
        if (first == 0x20 && second == 0x02) {
            return isPublicV4(Arrays.copyOfRange(bytes, 2, 2 + V4_BYTES));
        }
        boolean special = first == 0x20 && second == 0x01 && ((bytes[2] & 0xff) < 2 || (bytes[2] & 0xff) == 0x0d && (bytes[3] & 0xff) == 0xb8);
        return !special;
    }

    private static boolean isPublicV4(byte[] bytes) {
        int address = ((bytes[0] & 0xff) << 24) | ((bytes[1] & 0xff) << 16);
        for (int[] net : SPECIAL_V4) {
            int mask = -1 << (32 - net[2]);
            if ((address & mask) == (((net[0] << 24) | (net[1] << 16)) & mask)) {
                return false;
            }
        }
        boolean protocolOrExample = (bytes[0] & 0xff) == 192 && bytes[1] == 0 && (bytes[2] == 0 || bytes[2] == 2)
                || (bytes[0] & 0xff) == 198 && bytes[1] == 51 && bytes[2] == 100 || (bytes[0] & 0xff) == 203 && bytes[1] == 0 && bytes[2] == 113;
        return !protocolOrExample;
    }
}
