using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Definitions;
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
        var error = FindError(webhook);
        if (error is not null)
        {
            sink.Report(ResourceDiagnostics.ConversionWebhook, attribute, type.Name, error);
            return null;
        }

        var problems = ConversionValidation.Find(webhook);
        foreach (var first in problems.GroupBy(problem => problem.Field).Select(argument => argument.First()))
        {
            sink.Report(ResourceDiagnostics.ConversionWebhook, attribute, Argument(first), type.Name, first.Detail);
        }

        if (webhook.CaBundle is { } bundle && !IsBase64(bundle))
        {
            sink.Report(ResourceDiagnostics.ConversionWebhook, attribute, AttributeArgument.Named("CaBundle"), type.Name, "the bundle is no Base64");
            return null;
        }

        return problems.Count == 0 ? webhook : null;
    }

    /// <summary>What C# has better words for than the API server.</summary>
    private static string? FindError(ConversionWebhook webhook) => webhook switch
    {
        { Service: null, Url: null } => "name its service, [ConversionWebhook(\"namespace\", \"name\")], or set Url",
        { Service: not null, Url: not null } => "it is at a service or at a URL, not at both",
        _ => null,
    };

    /// <summary>The argument that an error is about. The API server takes the name of a service for its namespace, and the other way round.</summary>
    private static AttributeArgument Argument(DefinitionProblem problem)
    {
        var field = problem.Field;
        return field.EndsWith(".service.namespace", StringComparison.Ordinal) ? AttributeArgument.At(1)
            : field.EndsWith(".service.name", StringComparison.Ordinal) ? AttributeArgument.At(0)
            : AttributeArgument.Named(field.Contains("conversionReviewVersions") ? "ReviewVersions"
                : field.EndsWith(".url", StringComparison.Ordinal) ? "Url"
                : field.EndsWith(".port", StringComparison.Ordinal) ? "Port"
                : field.EndsWith(".path", StringComparison.Ordinal) ? "Path"
                : "CaBundle");
    }

    private static bool IsBase64(string text)
    {
        try
        {
            return Convert.FromBase64String(text) is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
