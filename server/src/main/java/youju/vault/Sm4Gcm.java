package youju.vault;

import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** SM4-GCM (GB/T 32907, RFC 8998) and HMAC-SM3 (GB/T 32905), both Bouncy Castle's. */
final class Sm4Gcm implements Suite {

    @Override
    public String name() {
        return "sm4";
    }

    @Override
    public byte code() {
        return 2;
    }

    @Override
    public int keyBytes() {
        return 16;
    }

    @Override
    public byte[] seal(byte[] key, byte[] nonce, byte[] bound, byte[] plain) {
        try {
            return run(true, key, nonce, bound, plain);
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException("only opening checks a tag", impossible);
        }
    }

    @Override
    public byte[] open(byte[] key, byte[] nonce, byte[] bound, byte[] sealed) {
        try {
            return run(false, key, nonce, bound, sealed);
        } catch (InvalidCipherTextException changed) {
            throw new VaultRefusal(VaultRefusal.Reason.SEAL_BROKEN);
        }
    }

    private static byte[] run(boolean sealing, byte[] key, byte[] nonce, byte[] bound, byte[] input)
            throws InvalidCipherTextException {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(sealing, new AEADParameters(new KeyParameter(key), TAG_BYTES * Byte.SIZE, nonce, bound));
        byte[] output = new byte[cipher.getOutputSize(input.length)];
        int written = cipher.processBytes(input, 0, input.length, output, 0);
        cipher.doFinal(output, written);
        return output;
    }

    @Override
    public String hashName() {
        return "hmac-sm3";
    }

    @Override
    public byte[] hash(byte[] key, byte[] message) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        mac.update(message, 0, message.length);
        byte[] hash = new byte[mac.getMacSize()];
        mac.doFinal(hash, 0);
        return hash;
    }
}
