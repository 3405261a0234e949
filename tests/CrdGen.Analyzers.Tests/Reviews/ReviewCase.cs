namespace CrdGen.Analyzers.Tests.Reviews;

/// <summary>Members of a spec, with the places of what is wrong marked, and what else they need.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Members">The members.</param>
/// <param name="Messages">The message of each place; none: the members are right.</param>
public sealed record ReviewCase(string Id, string Members, params string[] Messages)
{
    public string Declarations { get; init; } = "";

    public string Source => $$"""
        namespace Test;

        [CustomResource("test.acme.io", "v1")]
        public partial class Widget
        {
            /// <summary>What is wanted.</summary>
            public required Spec Spec { get; init; }
        }

        public sealed record Spec
        {
            {{Members}}
        }

        {{Declarations}}
        """;

    public override string ToString() => $"{Id} {(Messages.Length == 0 ? "right" : "wrong")}: {string.Join(' ', Members.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}";
}
