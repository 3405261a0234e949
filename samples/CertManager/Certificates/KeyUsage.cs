using System.Text.Json.Serialization;

namespace CertManager;

/// <summary>
/// KeyUsage specifies valid usage contexts for keys.
/// See:
/// https://tools.ietf.org/html/rfc5280#section-4.2.1.3
/// https://tools.ietf.org/html/rfc5280#section-4.2.1.12
///
/// Valid KeyUsage values are as follows:
/// "signing",
/// "digital signature",
/// "content commitment",
/// "key encipherment",
/// "key agreement",
/// "data encipherment",
/// "cert sign",
/// "crl sign",
/// "encipher only",
/// "decipher only",
/// "any",
/// "server auth",
/// "client auth",
/// "code signing",
/// "email protection",
/// "s/mime",
/// "ipsec end system",
/// "ipsec tunnel",
/// "ipsec user",
/// "timestamping",
/// "ocsp signing",
/// "microsoft sgc",
/// "netscape sgc"
/// </summary>
public enum KeyUsage
{
    [JsonStringEnumMemberName("signing")]
    Signing,

    [JsonStringEnumMemberName("digital signature")]
    DigitalSignature,

    [JsonStringEnumMemberName("content commitment")]
    ContentCommitment,

    [JsonStringEnumMemberName("key encipherment")]
    KeyEncipherment,

    [JsonStringEnumMemberName("key agreement")]
    KeyAgreement,

    [JsonStringEnumMemberName("data encipherment")]
    DataEncipherment,

    [JsonStringEnumMemberName("cert sign")]
    CertSign,

    [JsonStringEnumMemberName("crl sign")]
    CrlSign,

    [JsonStringEnumMemberName("encipher only")]
    EncipherOnly,

    [JsonStringEnumMemberName("decipher only")]
    DecipherOnly,

    [JsonStringEnumMemberName("any")]
    Any,

    [JsonStringEnumMemberName("server auth")]
    ServerAuth,

    [JsonStringEnumMemberName("client auth")]
    ClientAuth,

    [JsonStringEnumMemberName("code signing")]
    CodeSigning,

    [JsonStringEnumMemberName("email protection")]
    EmailProtection,

    [JsonStringEnumMemberName("s/mime")]
    SMime,

    [JsonStringEnumMemberName("ipsec end system")]
    IpsecEndSystem,

    [JsonStringEnumMemberName("ipsec tunnel")]
    IpsecTunnel,

    [JsonStringEnumMemberName("ipsec user")]
    IpsecUser,

    [JsonStringEnumMemberName("timestamping")]
    Timestamping,

    [JsonStringEnumMemberName("ocsp signing")]
    OcspSigning,

    [JsonStringEnumMemberName("microsoft sgc")]
    MicrosoftSgc,

    [JsonStringEnumMemberName("netscape sgc")]
    NetscapeSgc,
}
