using CrdGen.Generator.Model;
using CrdGen.Generator.Parsing.Contracts;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Resources;

/// <summary>
/// Looks whether a project uses the official client (kubernetes-client/csharp), which is known by the names of its types: then
/// resources implement its interfaces instead of CrdGen's. A project with CrdGen's own client has that.
/// </summary>
internal static class OfficialClientParser
{
    /// <summary>The type of the metadata.</summary>
    public const string ObjectMeta = "k8s.Models.V1ObjectMeta";

    private const string OwnClient = "CrdGen.Client.KubernetesClient";

    public static OfficialClientModel? Parse(INamedTypeSymbol type, ResourceModel resource, string? listName, Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName("k8s.IKubernetes") is null
            || compilation.GetTypeByMetadataName(OwnClient) is not null
            || compilation.GetTypeByMetadataName(ObjectMeta) is not { } metadata
            || compilation.GetTypeByMetadataName("k8s.IKubernetesObject`1") is not { } face
            || !CanImplement(type, metadata))
        {
            return null;
        }

        var known = face.Construct(metadata);
        var declaring = known.AllInterfaces.Prepend(known).FirstOrDefault(candidate => !candidate.GetMembers("Metadata").IsEmpty);
        var items = compilation.GetTypeByMetadataName("k8s.Models.IItems`1") ?? compilation.GetTypeByMetadataName("k8s.IItems`1");
        return declaring is null || items is null ? null : new()
        {
            MetadataInterface = TypeNames.Of(declaring),
            ItemsInterface = TypeNames.Of(items.Construct(type)),
            HasEntityAttribute = type.FindAttribute("k8s.Models", "KubernetesEntityAttribute") is not null,
            Client = Client(type, resource, listName, compilation),
        };
    }

    /// <summary>Whether what the user declared of the envelope himself has the types of the client's interfaces, which set it too.</summary>
    private static bool CanImplement(INamedTypeSymbol type, INamedTypeSymbol metadata) => FieldCollector.Collect(type).TrueForAll(field =>
        field.JsonName is not ("apiVersion" or "kind" or "metadata")
        || (field.Member is IPropertySymbol { SetMethod: { IsInitOnly: false, DeclaredAccessibility: Accessibility.Public } }
            && (field.JsonName == "metadata" ? SymbolEqualityComparer.Default.Equals(field.Type.UnwrapNullable(), metadata) : field.Type.SpecialType == SpecialType.System_String)));

    private static OfficialTypedClient? Client(INamedTypeSymbol type, ResourceModel resource, string? listName, Compilation compilation)
    {
        var name = type.Name + "Client";
        if (Accessible(type) is not { } accessibility || type.ContainingNamespace.GetMembers(name).Any() || type.ContainingNamespace.GetMembers(name + "Extensions").Any())
        {
            return null;
        }

        var full = TypeNames.Of(type);
        return new(
            name,
            ClientParser.Method(type.Name, resource.Kind, resource.Plural),
            accessibility,
            full,
            listName is null ? null : full.Substring(0, full.Length - TypeNames.Escape(type.Name).Length) + listName,
            resource.Version.StatusSubresource,
            compilation.GetTypeByMetadataName("k8s.WatcherExt")?.GetMembers("WatchAsync").Any(member => member is IMethodSymbol { TypeParameters.Length: 2, Parameters.Length: 3 }) ?? false);
    }

    /// <summary>What a class of the same namespace must be to mention the type; <see langword="null"/> where none can.</summary>
    private static string? Accessible(INamedTypeSymbol type)
    {
        var accessible = "public";
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            switch (outer.DeclaredAccessibility)
            {
                case Accessibility.Public:
                    break;
                case Accessibility.Internal or Accessibility.ProtectedOrInternal:
                    accessible = "internal";
                    break;
                default:
                    return null;
            }
        }

        return accessible;
    }
}
