using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Model;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Symbols;
using CrdGen.Schema;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CrdGen.Generator.Parsing.Resources;

/// <summary>Decides what is emitted beside a resource class, and under which names: the user's own members come first.</summary>
internal static class EnvelopeParser
{
    public static EnvelopeModel? Parse(INamedTypeSymbol type, ResourceModel resource, Compilation compilation, DiagnosticSink sink)
    {
        if (!IsPartial(type))
        {
            return null;
        }

        var containing = new List<string>();
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            if (!IsPartial(outer))
            {
                sink.Report(ResourceDiagnostics.ContainingTypeNotPartial, type, type.Name, outer.Name);
                return null;
            }

            containing.Insert(0, $"partial {Keyword(outer)} {Escape(outer.Name)}");
        }

        var names = new MemberNames(type);
        var hidesBase = GeneratedBase(type) is not null;
        var listName = ListName(type);
        var official = OfficialClientParser.Parse(type, resource, listName, compilation);
        var ns = type.ContainingNamespace is { IsGlobalNamespace: false } n ? string.Join(".", Parts(n)) : "";
        return new EnvelopeModel
        {
            HintName = HintName(type),
            Namespace = ns,
            ContainingTypes = containing.ToEquatableArray(),
            Keyword = Keyword(type),
            Name = Escape(type.Name),
            Accessibility = SyntaxFacts.GetText(type.DeclaredAccessibility),
            Group = resource.Group,
            Version = resource.Version.Name,
            Kind = resource.Kind,
            ListKind = resource.ListKind,
            Plural = resource.Plural,
            IsNamespaced = resource.Scope == CustomResourceDefinition.Namespaced,
            ApiVersionProperty = names.Property("apiVersion", "ApiVersion"),
            KindProperty = names.Property("kind", "Kind"),
            MetadataProperty = names.Property("metadata", "Metadata"),
            Constants = Constants(resource, names),
            HidesBase = hidesBase,
            IsObsolete = type.FindAttribute("System", "ObsoleteAttribute") is not null,
            ListName = listName,
            HasInterfaces = official is null && compilation.GetTypeByMetadataName("CrdGen.IKubernetesObject") is not null && names.HasObjectMeta && names.HasStrings,
            OfficialClient = official,
        };
    }

    /// <summary>The C# names of apiVersion, kind and metadata.</summary>
    public static (EnvelopeProperty ApiVersion, EnvelopeProperty Kind, EnvelopeProperty Metadata) Properties(INamedTypeSymbol type)
    {
        var names = new MemberNames(type);
        return (names.Property("apiVersion", "ApiVersion"), names.Property("kind", "Kind"), names.Property("metadata", "Metadata"));
    }

    /// <summary>Whether any part of a class says that there may be others.</summary>
    public static bool IsPartial(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    public static string Keyword(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
        { IsRecord: true } => "record",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        _ => "class",
    };

    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    public static IEnumerable<string> Parts(INamespaceSymbol ns) =>
        ns.ContainingNamespace is { IsGlobalNamespace: false } outer ? Parts(outer).Append(Escape(ns.Name)) : [Escape(ns.Name)];

    /// <summary>A file name of letters that every file system takes; case alone tells two types apart in C#, but not there.</summary>
    public static string HintName(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)).Replace("@", "");
        var upper = 0u;
        foreach (var c in name)
        {
            upper = unchecked((upper * 31) + c);
        }

        return string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '.' or '_' ? c : '_')) + "." + upper.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The nearest base class that has an envelope of this generator's.</summary>
    private static INamedTypeSymbol? GeneratedBase(INamedTypeSymbol type)
    {
        for (var candidate = type.BaseType; candidate is { SpecialType: SpecialType.None }; candidate = candidate.BaseType)
        {
            if (candidate.FindAttribute(Namespaces.CrdGen, "CustomResourceAttribute") is not null
                && (candidate.DeclaringSyntaxReferences.IsEmpty || IsPartial(candidate)))
            {
                return candidate;
            }
        }

        return null;
    }

    private static EquatableArray<KeyValue> Constants(ResourceModel resource, MemberNames names) => new[]
    {
        new KeyValue("KubeGroup", resource.Group),
        new KeyValue("KubeApiVersion", resource.Version.Name),
        new KeyValue("KubeKind", resource.Kind),
        new KeyValue("KubePluralName", resource.Plural),
    }.Where(constant => names.IsFree(constant.Key)).ToEquatableArray();

    private static string? ListName(INamedTypeSymbol type)
    {
        var name = type.Name + "List";
        var isTaken = type.ContainingType is { } outer ? !outer.GetMembers(name).IsEmpty || outer.Name == name : type.ContainingNamespace.GetMembers(name).Any();
        return isTaken ? null : name;
    }

    /// <summary>The names that a class and its bases use.</summary>
    private sealed class MemberNames(INamedTypeSymbol type)
    {
        private readonly List<FieldSymbol> fields = FieldCollector.Collect(type);

        /// <summary>Whether metadata is of CrdGen's type, as the interfaces have it.</summary>
        public bool HasObjectMeta => !fields.Exists(f => f.JsonName == "metadata") || fields.Exists(f => f.JsonName == "metadata" && f.Type.Is(Namespaces.CrdGen, "ObjectMeta"));

        /// <summary>Whether apiVersion and kind are strings; a diagnostic says so where they are not.</summary>
        public bool HasStrings => !fields.Exists(f => f.JsonName is "apiVersion" or "kind" && f.Type.SpecialType != SpecialType.System_String);

        public bool IsFree(string name)
        {
            if (name == type.Name)
            {
                return false; // a member cannot have the name of its type
            }

            for (var candidate = type; candidate is { SpecialType: SpecialType.None }; candidate = candidate.BaseType)
            {
                if (!candidate.GetMembers(name).IsEmpty)
                {
                    return false;
                }
            }

            return true;
        }

        public EnvelopeProperty Property(string jsonName, string name)
        {
            var declared = fields.Find(f => f.JsonName == jsonName).Member;
            var isOwn = declared is not null && declared.ContainingType.Equals(type, SymbolEqualityComparer.Default);
            if (GeneratedBase(type) is { } generated && !isOwn)
            {
                // apiVersion and kind differ from the base's, and hide them by their name; metadata is the base's.
                var inherited = declared is null ? new MemberNames(generated).Property(jsonName, name).Name : Escape(declared.Name);
                return new(inherited, jsonName != "metadata");
            }

            if (declared is not null)
            {
                return new(Escape(declared.Name), false);
            }

            var free = name;
            for (var i = 1; !IsFree(free); i++)
            {
                free = i == 1 ? "Object" + name : "Object" + name + i;
            }

            return new(free, true);
        }
    }
}
