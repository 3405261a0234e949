using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace CrdGen.Client.Transport;

/// <summary>Looks at the server's certificate, and says what is wrong with it.</summary>
internal static class ServerCertificate
{
    /// <summary>Trust in these authorities alone; <see langword="null"/> for the system's.</summary>
    public static X509ChainPolicy? Policy(X509Certificate2Collection? authorities)
    {
        if (authorities is null)
        {
            return null;
        }

        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.AddRange(authorities);
        return policy;
    }

    public static RemoteCertificateValidationCallback Validator(KubernetesClientOptions options)
    {
        if (options.InsecureSkipTlsVerify)
        {
#pragma warning disable CA5359 // This is what the user asked for.
            return static (_, _, _, _) => true;
#pragma warning restore CA5359
        }

        var name = options.TlsServerName ?? options.Server!.IdnHost;
        var (hasAuthorities, time) = (options.CertificateAuthorities is not null || options.CertificateAuthorityFile is not null, options.TimeProvider);
        return (_, certificate, chain, errors) => errors == SslPolicyErrors.None ? true
            : throw new AuthenticationException(Explain(certificate as X509Certificate2, chain, errors, name, hasAuthorities, time));
    }

    private static string Explain(X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors, string name, bool hasAuthorities, TimeProvider time)
    {
        if (certificate is null)
        {
            return "it shows no certificate";
        }

        var now = time.GetUtcNow();
        var (from, to) = (certificate.NotBefore.ToUniversalTime(), certificate.NotAfter.ToUniversalTime());
        if (now > to)
        {
            return $"its certificate expired at {to:yyyy-MM-dd HH:mm:ss} UTC. Renew it on the server (kubeadm certs renew, for one), or set this machine's clock, which says {now:yyyy-MM-dd HH:mm:ss} UTC";
        }

        if (now < from)
        {
            return $"its certificate is valid from {from:yyyy-MM-dd HH:mm:ss} UTC only. Set this machine's clock, which says {now:yyyy-MM-dd HH:mm:ss} UTC";
        }

        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors))
        {
            var states = string.Join(", ", (chain?.ChainStatus ?? []).Select(status => status.Status).Distinct());
            var known = hasAuthorities ? "none of the given certificate authorities" : "no certificate authority that this machine trusts";
            return $"its certificate (of {certificate.Subject}, issued by {certificate.Issuer}) comes from {known} ({states}). Give the cluster's own in certificate-authority-data, or look whether something in between answers for the server";
        }

        return $"its certificate is for {Names(certificate)}, and not for {name}. Use one of these names as the address, or set tls-server-name to it";
    }

    private static string Names(X509Certificate2 certificate)
    {
        var extension = certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().FirstOrDefault();
        var names = extension is null ? [] : extension.EnumerateDnsNames().Concat(extension.EnumerateIPAddresses().Select(address => address.ToString())).ToList();
        return names.Count > 0 ? string.Join(", ", names) : certificate.Subject;
    }
}
