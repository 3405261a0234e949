using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Resources;

/// <summary><c>[ConversionWebhook]</c>, with the API server's rules about it.</summary>
internal static class ConversionWebhooks
{
    public static ConversionWebhook? Read(INamedTypeSymbol type, DiagnosticSink sink)
    {
        if (type.FindAttribute(Namespaces.CrdGen, "ConversionWebhookAttribute") is not { } attribute)
        {
            return null;
        }

        var service = attribute.String(1) is { } name
            ? new ServiceReference(attribute.String(0) ?? "", name) { Path = attribute.String("Path"), Port = attribute.Named("Port").Scalar() as int? }
            : null;
        var versions = attribute.Named("ReviewVersions") is { } named ? ((TypedConstant?)named).Strings() : ["v1"];
        var webhook = new ConversionWebhook(versions.ToEquatableArray())
        {
            Service = service,
            Url = attribute.String("Url"),
            CaBundle = attribute.String("CaBundle"),
        };
        if (FindError(webhook) is { } error)
        {
            sink.Report(ResourceDiagnostics.ConversionWebhook, attribute, type.Name, error);
            return null;
        }

        return webhook;
    }

    private static string? FindError(ConversionWebhook webhook) => webhook switch
    {
        { Service: null, Url: null } => "name its service, [ConversionWebhook(\"namespace\", \"name\")], or set Url",
        { Service: not null, Url: not null } => "it is at a service or at a URL, not at both",
        { Url: { } url } when !url.StartsWith("https://", StringComparison.Ordinal) => "its URL must begin with https://",
        { Url: { } url } when url.IndexOfAny(['?', '#', '@']) >= 0 => "its URL has neither a query, nor a fragment, nor a user",
        { Service: { } service } when service.Namespace.Length == 0 || service.Name.Length == 0 => "the name and namespace of its service must not be empty",
        { Service.Port: < 1 or > 65535 } => "its port is between 1 and 65535",
        { Service.Path: { } path } when !path.StartsWith("/", StringComparison.Ordinal) => "its path begins with '/'",
        _ when !webhook.ReviewVersions.Any(version => version is "v1" or "v1beta1") => "the API server knows the review versions v1 and v1beta1; name one of them",
        _ => null,
    };
}
