package youju.vault;

import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM (NIST SP 800-38D) and HMAC-SHA-256 (RFC 2104), both the JDK's. */
final class AesGcm implements Suite {

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final String HMAC = "HmacSHA256";

    @Override
    public String name() {
        return "aes";
    }

    @Override
    public byte code() {
        return 1;
    }

    @Override
    public int keyBytes() {
        return 32;
    }

    @Override
    public byte[] seal(byte[] key, byte[] nonce, byte[] bound, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(plain);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK can't do " + TRANSFORMATION, impossible);
        }
    }

    @Override
    public byte[] open(byte[] key, byte[] nonce, byte[] bound, byte[] sealed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(sealed);
        } catch (AEADBadTagException changed) {
            throw new VaultRefusal(VaultRefusal.Reason.SEAL_BROKEN);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK can't do " + TRANSFORMATION, impossible);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    @Override
    public String hashName() {
        return "hmac-sha256";
    }

    @Override
    public byte[] hash(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK can't do " + HMAC, impossible);
        }
    }
}
