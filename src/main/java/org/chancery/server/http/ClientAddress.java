package org.chancery.server.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** By which clients are told apart. */
public final class ClientAddress {
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** Returns an IPv4 address as it is, and of an IPv6 address its network of 64 bits, of which one machine has all addresses. */
    public static String group(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            if (bytes.length == NETWORK_BYTES * 2) {
                Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
                return Inet6Address.getByAddress(bytes).getHostAddress() + "/64";
            }
            return address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
