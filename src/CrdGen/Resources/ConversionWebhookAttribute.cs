namespace CrdGen;

/// <summary>
/// The webhook that converts objects between the versions of a resource (<c>spec.conversion</c>), by its service in the
/// cluster or by its <see cref="Url"/>. It may stand on the class of any version. Without it, versions differ in name only.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ConversionWebhookAttribute : Attribute
{
    /// <summary>A webhook at an address: set <see cref="Url"/>.</summary>
    public ConversionWebhookAttribute()
    {
    }

    /// <summary>A webhook that a service in the cluster serves.</summary>
    /// <param name="serviceNamespace">The namespace of the service.</param>
    /// <param name="serviceName">The name of the service.</param>
    public ConversionWebhookAttribute(string serviceNamespace, string serviceName)
    {
        ServiceNamespace = serviceNamespace;
        ServiceName = serviceName;
    }

    /// <summary>The namespace of the service.</summary>
    public string? ServiceNamespace { get; }

    /// <summary>The name of the service.</summary>
    public string? ServiceName { get; }

    /// <summary>The path of the URL at the service. Default: none.</summary>
    public string? Path { get; set; }

    /// <summary>The port of the service, 1 to 65535. Default: none, which the API server takes for 443.</summary>
    public int Port { get; set; }

    /// <summary>The address of a webhook outside of the cluster, which begins with <c>https://</c>.</summary>
    public string? Url { get; set; }

    /// <summary>The certificates, PEM in Base64, that the webhook's own is checked with. Default: those of the API server's system.</summary>
    public string? CaBundle { get; set; }

    /// <summary>The versions of ConversionReview that the webhook understands, the preferred first. Default: <c>v1</c>.</summary>
    public string[] ReviewVersions { get; set; } = ["v1"];
}
