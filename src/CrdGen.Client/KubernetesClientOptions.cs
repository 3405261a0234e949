using System.Security.Cryptography.X509Certificates;

namespace CrdGen.Client;

/// <summary>Where the API server is, who asks, and how.</summary>
public sealed partial class KubernetesClientOptions
{
    /// <summary>The address of the API server, with a path where a proxy serves several.</summary>
    public Uri? Server { get; set; }

    /// <summary>The namespace that the context names; <c>default</c> where it names none.</summary>
    public string Namespace { get; set; } = "default";

    /// <summary>By whom fields are managed that this client sets: <c>metadata.managedFields</c>, and server-side apply (KEP-555).</summary>
    public string FieldManager { get; set; } = "crdgen";

    /// <summary>Who asks; <see langword="null"/> for anonymous requests. The client disposes of it.</summary>
    public KubernetesCredential? Credential { get; set; }

    /// <summary>As whom the server shall take requests (it asks whether <see cref="Credential"/> may <c>impersonate</c>).</summary>
    public Impersonation? Impersonation { get; set; }

    /// <summary>The authorities by which the server's certificate is checked; <see langword="null"/> for those of the system.</summary>
    public X509Certificate2Collection? CertificateAuthorities { get; set; }

    /// <summary>A PEM file with authorities that others write anew; it is looked at once a minute. Before <see cref="CertificateAuthorities"/>.</summary>
    public string? CertificateAuthorityFile { get; set; }

    /// <summary>Takes any certificate for the server's: whoever is in between can read tokens and answer as he likes.</summary>
    public bool InsecureSkipTlsVerify { get; set; }

    /// <summary>The name that the server's certificate has; <see langword="null"/> for that of the address. Sent as SNI and <c>Host</c>.</summary>
    public string? TlsServerName { get; set; }

    /// <summary>The proxy in between (<c>http</c>, <c>https</c>, <c>socks5</c>); <see langword="null"/> for what the environment says.</summary>
    public Uri? Proxy { get; set; }

    /// <summary>Takes answers as they are: less work for the processor, more for the network. The server compresses from 128 KiB.</summary>
    public bool DisableCompression { get; set; }

    /// <summary>What the client calls itself to the server and its audit log.</summary>
    public string UserAgent { get; set; } = DefaultUserAgent;

    /// <summary>How many requests may wait for an answer at once; watches and streams don't count. How many a second is the server's to say (429).</summary>
    public int MaxConcurrentRequests { get; set; } = 256;

    /// <summary>What is asked again.</summary>
    public RetryOptions Retry { get; set; } = new();

    /// <summary>Makes handlers that see every request and answer, the first one outermost. Each client makes its own; retries pass them each time.</summary>
    public IList<Func<DelegatingHandler>> Handlers { get; } = [];

    /// <summary>What sends requests in the end; the client disposes of it. <see langword="null"/> for HTTP/2 with all that is said here of TLS and proxies.</summary>
    public HttpMessageHandler? PrimaryHandler { get; set; }

    /// <summary>Is told what the server warns of: deprecated versions, unknown fields, admission policies. Called on the thread of the request; must not block.</summary>
    public Action<ApiWarning>? OnWarning { get; set; }

    /// <summary>The time, for what expires and for pauses.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Where all this was read, for messages: a context of a file, or the pod.</summary>
    internal string? Origin { get; set; }
}
