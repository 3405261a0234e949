namespace CrdGen.Generator.Tests.Diagnostics;

/// <summary>
/// Source with something wrong in it. The source itself says where: <c>{|CRD0101:Spec|}</c> is the place of a diagnostic,
/// and the messages stand in the order of these places.
/// </summary>
/// <param name="Name">What is wrong, in a few words.</param>
/// <param name="Source">The source, with its places marked.</param>
/// <param name="Messages">The whole message of each place.</param>
public sealed record WrongDeclaration(string Name, string Source, params string[] Messages)
{
    /// <summary>The property <c>CrdGenKubernetesVersion</c>.</summary>
    public string Target { get; init; } = "";

    /// <summary>A resource <c>Widget</c> whose spec has these members; what they need stands in the declarations.</summary>
    public static WrongDeclaration OfSpec(string name, string members, string message, string declarations = "") =>
        new(name, SpecOf(members, declarations), message);

    /// <summary>The source of a resource <c>Widget</c> whose spec has these members.</summary>
    public static string SpecOf(string members, string declarations = "") => $$"""
        namespace Test;

        [CustomResource("test.acme.io", "v1")]
        public partial class Widget
        {
            public required Spec Spec { get; init; }

            // A follow-up error would stand here: the envelope has to be there, whatever is wrong elsewhere.
            public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
        }

        public sealed record Spec
        {
            {{members}}
        }

        {{declarations}}
        """;

    public override string ToString() => Name;
}
