"""Signs each PDF in its empty field with a throw-away key, as an outside tool would.

sign_pdf.py FILE...: a signed X.pdf is X-signed.pdf. Fails when a file has no such field or when a
signature does not hold.
"""

import datetime
import pathlib
import sys

from asn1crypto import keys, x509
from cryptography import x509 as certificates
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.content import RawContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import signers
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

# A stamp without letters: a tool that writes with a font that it does not embed breaks PDF/A itself.
STAMP = StaticStampStyle(
    background=RawContent(b"0 0 1 RG 2 w 2 2 196 96 re S", box=BoxConstraints(200, 100)),
    background_opacity=1,
    border_width=0,
)


def throw_away_signer():
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = certificates.Name([certificates.NameAttribute(NameOID.COMMON_NAME, "Throw-away")])
    now = datetime.datetime.now(datetime.timezone.utc)
    day = datetime.timedelta(days=1)
    usage = [True, True] + [False] * 7  # digital signature, non-repudiation
    certificate = (
        certificates.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - day)
        .not_valid_after(now + day)
        .add_extension(certificates.KeyUsage(*usage), critical=True)
        .sign(key, hashes.SHA256())
    )
    encoding = serialization.Encoding.DER
    private = key.private_bytes(
        encoding, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return signers.SimpleSigner(
        signing_cert=x509.Certificate.load(certificate.public_bytes(encoding)),
        signing_key=keys.PrivateKeyInfo.load(private),
        cert_registry=SimpleCertificateStore(),
    )


def sign(source, target, signer):
    with open(source, "rb") as unsigned:
        writer = IncrementalPdfFileWriter(unsigned)
        (name, _, _) = next(enumerate_sig_fields(writer, filled_status=False))
        metadata = signers.PdfSignatureMetadata(field_name=name)
        pdf_signer = signers.PdfSigner(metadata, signer=signer, stamp_style=STAMP)
        target.write_bytes(pdf_signer.sign_pdf(writer).getvalue())
    with open(target, "rb") as signed:
        (signature,) = PdfFileReader(signed).embedded_signatures
        trust = ValidationContext(trust_roots=[signer.signing_cert])
        status = validate_pdf_signature(signature, trust)
        if not status.bottom_line:
            sys.exit(f"{source}: {status.summary()}")
        print(f"ok    {target}: {status.summary()}")


def main(files):
    if not files:
        sys.exit("No file to sign.")
    signer = throw_away_signer()
    for source in map(pathlib.Path, files):
        sign(source, source.with_name(f"{source.stem}-signed.pdf"), signer)


if __name__ == "__main__":
    main(sys.argv[1:])
