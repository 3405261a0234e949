using System.Text;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Model;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Model;
using CrdGen.Schema.Names;
using CrdGen.Schema.Validation.Definitions;
using CrdGen.Schema.Validation.Objects;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Resources;

/// <summary>Group, version and names of a resource, with the API server's rules about them.</summary>
internal static class ResourceNames
{
    private const string KindRule = "use letters and digits, beginning with a letter, at most 63 characters";
    private const string LabelRule = "use lower-case letters, digits and '-', beginning with a letter, at most 63 characters";

    /// <summary>The names, also where one is wrong: the code beside the class is emitted all the same.</summary>
    public static ResourceModel Read(INamedTypeSymbol type, ResourceDeclaration declaration, CustomResourceDefinitionVersion version, DiagnosticSink sink)
    {
        var attribute = declaration.Attribute;
        var kind = declaration.Kind ?? type.Name;
        var model = new ResourceModel(
            declaration.Group,
            kind,
            declaration.Plural ?? EnglishPlural.Of(kind),
            attribute.String("ListKind") ?? kind + "List",
            attribute.Int("Scope") == 0 ? CustomResourceDefinition.Namespaced : CustomResourceDefinition.Cluster,
            version)
        {
            TypeName = type.ToShortName(),
            Singular = attribute.String("Singular"),
            ShortNames = attribute.Named("ShortNames").Strings().ToEquatableArray(),
            Categories = attribute.Named("Categories").Strings().ToEquatableArray(),
            Annotations = Metadata(type, "MetadataAnnotationAttribute", declaration.Group, sink),
            Labels = Metadata(type, "MetadataLabelAttribute", declaration.Group, sink),
            Empty = version.Empty,
            Order = attribute.Int("Order"),
            Conversion = ConversionWebhooks.Read(type, sink),
        };

        CheckGroup(model, declaration, sink);
        if (!Dns.IsLabel1035(version.Name))
        {
            sink.Report(ResourceDiagnostics.InvalidVersion, attribute, declaration.Place(1, "ApiVersion"), version.Name);
        }

        if (attribute.Named("Scope") is not null && attribute.Int("Scope") is not (0 or 1))
        {
            sink.Report(ConstraintsDiagnostics.InvalidArgument, attribute, AttributeArgument.Named("Scope"), "the scope", type.ToShortName(), "use a member of ResourceScope");
        }

        CheckKinds(type, declaration, model, sink);
        Check(attribute, "The singular", "Singular", model.Singular, sink);
        foreach (var name in model.ShortNames)
        {
            Check(attribute, "The short name", "ShortNames", name, sink);
        }

        foreach (var name in model.Categories)
        {
            Check(attribute, "The category", "Categories", name, sink);
        }

        return model;
    }

    /// <summary>The kind, and what comes of it where it is right.</summary>
    private static void CheckKinds(INamedTypeSymbol type, ResourceDeclaration declaration, ResourceModel model, DiagnosticSink sink)
    {
        var attribute = declaration.Attribute;
        var isRight = IsKind(model.Kind);
        if (!isRight && declaration.Kind is null)
        {
            sink.Report(ResourceDiagnostics.InvalidName, type, "The kind", model.Kind, KindRule + "; or set Kind");
        }
        else if (!isRight)
        {
            sink.Report(ResourceDiagnostics.InvalidName, attribute, AttributeArgument.Named("Kind"), "The kind", model.Kind, KindRule);
        }

        if (isRight || declaration.Plural is not null)
        {
            Check(attribute, "The plural", "Plural", model.Plural, sink);
        }

        if (!IsKind(model.ListKind) && (isRight || attribute.String("ListKind") is not null))
        {
            sink.Report(ResourceDiagnostics.InvalidName, attribute, AttributeArgument.Named("ListKind"), "The list kind", model.ListKind, KindRule);
        }
        else if (model.Kind == model.ListKind)
        {
            sink.Report(ResourceDiagnostics.InvalidName, attribute, AttributeArgument.Named("ListKind"), "The list kind", model.ListKind, "it is the kind itself");
        }
    }

    private static bool IsKind(string name) => Dns.IsLabel1035(name.ToLowerInvariant());

    private static void CheckGroup(ResourceModel model, ResourceDeclaration declaration, DiagnosticSink sink)
    {
        if (!Dns.IsSubdomain1123(model.Group) || model.Group.IndexOf('.') < 0)
        {
            sink.Report(
                ResourceDiagnostics.InvalidGroup,
                declaration.Attribute,
                declaration.Place(0, "Group"),
                model.Group,
                model.Group.IndexOf('.') < 0 ? "it needs at least one dot, such as 'postgres.acme.io'" : "use lower-case letters, digits and '-' with dots between them");
        }
        else if (model.Plural.Length + 1 + model.Group.Length > Dns.MaxSubdomain)
        {
            sink.Report(ResourceDiagnostics.InvalidGroup, declaration.Attribute, declaration.Place(0, "Group"), model.Group, $"with the plural '{model.Plural}' before it, it has more than {Dns.MaxSubdomain} characters");
        }
    }

    private static void Check(AttributeData attribute, string what, string argument, string? name, DiagnosticSink sink)
    {
        if (name is not null && !Dns.IsLabel1035(name))
        {
            sink.Report(ResourceDiagnostics.InvalidName, attribute, AttributeArgument.Named(argument), what, name, LabelRule);
        }
    }

    private static EquatableArray<KeyValue> Metadata(INamedTypeSymbol type, string attributeName, string group, DiagnosticSink sink)
    {
        var result = new List<KeyValue>();
        var bytes = 0L;
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is not { } attributeType || !attributeType.Is(Namespaces.CrdGen, attributeName))
            {
                continue;
            }

            var (key, value) = (attribute.String(0) ?? "", attribute.String(1) ?? "");
            var isLabel = attributeName == "MetadataLabelAttribute";
            var what = isLabel ? "The label" : "The annotation";
            var error = !Dns.IsQualifiedName(key) ? "a key is a name of at most 63 letters, digits, '-', '_' and '.', with an optional DNS prefix and '/'"
                : isLabel && !Dns.IsLabelValue(value) ? $"its value '{value}' is not empty or at most 63 letters, digits, '-', '_' and '.'"
                : result.Exists(e => e.Key == key) ? "it is set twice"
                : !isLabel && (bytes += Encoding.UTF8.GetByteCount(key) + Encoding.UTF8.GetByteCount(value)) > ObjectMetaRules.MaxAnnotationBytes ? "all annotations together have at most 256 KiB"
                : null;
            if (!isLabel && key == ApiApproval.Annotation && ApiApproval.IsProtected(group) && !ApiApproval.IsApproval(value))
            {
                sink.Report(ResourceDiagnostics.ProtectedGroup, attribute, group);
            }
            else if (error is null)
            {
                result.Add(new(key, value));
            }
            else
            {
                sink.Report(ResourceDiagnostics.InvalidMetadata, attribute, what, key, error);
            }
        }

        return result.ToEquatableArray();
    }
}
