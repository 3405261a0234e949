using System.Collections.Concurrent;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Incremental;

/// <summary>
/// What was parsed before an edit is used again only where it would be parsed to the same. Each edit is one by which a
/// resource changes although its own file does not.
/// </summary>
public class ReuseTests
{
    private readonly EditedProject project = new(isTracked: false);

    public ReuseTests()
    {
        project
            .Add("Base.cs", "namespace Test; /// <summary>Base.</summary>\npublic abstract class Base { /// <summary>From base.</summary>\npublic string? Inherited { get; init; } }")
            .Add("Documented.cs", "namespace Test; public interface IDocumented { /// <summary>From the interface.</summary>\nstring? Text { get; } }")
            .Add("Level.cs", "namespace Test; /// <summary>A level.</summary>\npublic enum Level { Low, High }")
            .Add("Name.cs", "namespace Test; /// <summary>A name.</summary>\n[Schema(MaxLength = 63)] public readonly record struct ObjectName(string Value);")
            .Add("Part.cs", "namespace Test; public partial class Nested { /// <summary>In a part.</summary>\npublic int? InPart { get; init; } }")
            .Add("Unions.cs", "namespace Test; [JsonDerivedType(typeof(Circle), \"circle\")] public abstract class Shape { }")
            .Add("Circle.cs", "namespace Test; public sealed class Circle : Shape { /// <summary>The radius.</summary>\npublic int Radius { get; init; } }")
            .Add("Wrapped.cs", "namespace Test; public sealed class Wrapped { public int Inner { get; init; } }")
            .Add("Tree.cs", "namespace Test; public sealed class Tree { public Tree? Next { get; init; } }")
            .Add("Items.cs", "namespace Test; [Schema(MaxItems = 3)] public sealed class Items : List<string>;")
            .Add("Outer.cs", "namespace Test; public sealed class Outer { public int Mentioned { get; init; } }")
            .Add("Helper.cs", "namespace Test; internal static class Helper { public const int Most = 5; public static bool IsShort(string text) => text.Length < Most; }")
            .Add("Delta.cs", EditedProject.Root("Delta", """
                [RawSchema("{\"type\":\"object\",\"x-kubernetes-preserve-unknown-fields\":true}")]
                public Wrapped Wrapped { get; init; } = new() { Inner = 3 };
                [PreserveUnknownFields]
                public Tree? Tree { get; init; }
                public Items? Items { get; init; }
                [Schema(Title = nameof(Outer.Mentioned))]
                public string? Title { get; init; }
                public Nested? Nested { get; init; }
                public IList<ObjectName>? Names { get; init; }
                public Dictionary<Level, string>? ByLevel { get; init; }
                public Level Level { get; init; } = Level.Low;
                public Shape? Shape { get; init; }
                """))
            .Add("Nested.cs", """
                namespace Test;

                public sealed partial class Nested : Base, IDocumented
                {
                    /// <inheritdoc/>
                    public string? Text { get; init; }

                    [Rule] private static bool Short(Nested self) => self.Text == null || Helper.IsShort(self.Text);
                }
                """)
            .Run().Result.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Base.cs", "From base.", "Of the base.")]
    [InlineData("Base.cs", "public string? Inherited", "public int? Inherited")]
    [InlineData("Documented.cs", "From the interface.", "Of the interface.")]
    [InlineData("Level.cs", "A level.", "One level.")]
    [InlineData("Level.cs", "Low, High", "[JsonStringEnumMemberName(\"low\")] Low, High")]
    [InlineData("Name.cs", "A name.", "One name.")]
    [InlineData("Name.cs", "63", "64")]
    [InlineData("Part.cs", "In a part.", "Of a part.")]
    [InlineData("Part.cs", "public int? InPart", "[JsonIgnore] public int? InPart")]
    [InlineData("Circle.cs", "The radius.", "Its radius.")]
    [InlineData("Limits.cs", "63", "62 + 2")]
    [InlineData("Nested.cs", "public string? Text", "[MaxLength(5)] public string? Text")]
    [InlineData("Nested.cs", "public string? Text", "public Beta? Text")]
    [InlineData("Nested.cs", "self.Text == null", "self.Text is not null")]
    [InlineData("Helper.cs", "text.Length < Most", "text.Length <= Most")]
    [InlineData("Helper.cs", "Most = 5", "Most = 6")]
    [InlineData("Wrapped.cs", "public int Inner", "[JsonPropertyName(\"within\")] public int Inner")]
    [InlineData("Tree.cs", "public Tree? Next", "public string? Next")]
    [InlineData("Items.cs", "[Schema(MaxItems = 3)]", "[Schema(MaxItems = 4)]")]
    [InlineData("Alpha.cs", "[Range(1, 9)]", "[Range(1, 9), Minimum(2)]")]
    [InlineData("Outer.cs", "public int Mentioned", "[JsonIgnore] public int Mentioned")]
    [InlineData("GlobalUsings.cs", "global using System.Text.Json.Serialization;", "global using System.Text.Json.Serialization; global using JsonIgnoreAttribute = System.ObsoleteAttribute;")]
    public void An_edit_of_another_file(string path, string text, string replacement)
    {
        // First an edit over which everything is kept.
        project.Replace("Other.cs", "=> 1", "=> 2").Run().ShouldEmitNothing();
        project.Replace(path, text, replacement).Run();
        project.ShouldBeAsFromScratch();
        project.Replace("Other.cs", "=> 2", "=> 3").Run().ShouldEmitNothing();
        project.Replace(path, replacement, text).Run();
        project.ShouldBeAsFromScratch();
    }

    [Fact]
    public void A_type_that_takes_the_place_of_another()
    {
        project.Add("Hides.cs", "namespace Test { public sealed class Limits2; internal static class Range2; public sealed class RangeAttribute(int low, int high) : System.Attribute { } }").Run().Emitted.Count.ShouldBeGreaterThan(0);
        project.ShouldBeAsFromScratch();
        project.Remove("Hides.cs").Run();
        project.ShouldBeAsFromScratch();
    }

    [Theory]
    [InlineData("public static int Number() => 1;", "public static int Number() => 1; public const int More = 2;", "")]
    [InlineData("internal static class Other", "internal sealed class More; internal static class Other", "")]
    [InlineData("namespace Test;", "namespace Test; internal sealed class Shared2;", "")]
    [InlineData("namespace Test;", "namespace Test; internal sealed class BetaList;", "Beta")]
    [InlineData("namespace Test;", "namespace Test; internal sealed class MaxLength;", "Alpha Beta")]
    [InlineData("public static int Number() => 1;", "public const int Size = 2;", "Gamma")]
    public void A_new_declaration_concerns_those_who_mention_its_name(string text, string replacement, string expected)
    {
        var parsed = new ConcurrentBag<string>();
        var edited = new EditedProject(isTracked: false, type => parsed.Add(type.Name));
        parsed.Clear();
        edited.Replace("Other.cs", text, replacement).Run();
        string.Join(' ', parsed.Order(StringComparer.Ordinal)).ShouldBe(expected);
        edited.ShouldBeAsFromScratch();
    }

    /// <summary>What did not compile may do so after an edit of a file that the resource is not read from.</summary>
    [Fact]
    public void A_name_that_comes_to_be()
    {
        project.Replace("Delta.cs", "nameof(Outer.Mentioned)", "nameof(Outer.Later)").Run();
        project.ShouldBeAsFromScratch();
        project.Replace("Outer.cs", "public int Mentioned", "public int Later { get; init; } public int Mentioned").Run();
        project.ShouldBeAsFromScratch();
        project.Driver.GetRunResult().GeneratedTrees.Select(tree => tree.ToString()).ShouldContain(text => text.Contains("Later"));
    }

    [Fact]
    public void Edits_in_any_order()
    {
        (string Path, string A, string B)[] edits =
        [
            ("Other.cs", "=> 1", "=> 2"), ("Base.cs", "From base.", "Of the base."), ("Alpha.cs", "How many", "The number that"), ("Limits.cs", "63", "64"),
            ("Documented.cs", "From the", "Of the"), ("Shared.cs", "Its name.", "\n    /// Name.\n    /// "), ("Delta.cs", "return \"Delta\"", "return \"D\""),
            ("Gamma.cs", "public int? Size", "public nint Size"), ("Level.cs", "High", "Top"), ("Circle.cs", "The radius.", "Its radius."),
        ];
        var random = new Random(1);
        var isDone = new bool[edits.Length];
        for (var i = 0; i < 60; i++)
        {
            var index = random.Next(edits.Length);
            var (path, a, b) = edits[index];
            project.Replace(path, isDone[index] ? b : a, isDone[index] ? a : b).Run();
            isDone[index] = !isDone[index];
            project.ShouldBeAsFromScratch();
        }
    }
}
