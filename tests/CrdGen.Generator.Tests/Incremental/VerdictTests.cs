using System.Collections.Concurrent;
using CrdGen.Generator.Verdicts;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Incremental;

/// <summary>What the API server would say is asked of what is new, and of nothing else.</summary>
public sealed class VerdictTests
{
    private readonly ConcurrentBag<string> judged = [];
    private readonly EditedProject project;

    public VerdictTests()
    {
        project = new(new CustomResourceGenerator((resource, target) =>
        {
            judged.Add($"{resource.TypeName} {target}");
            return ServerVerdict.Of(resource, target);
        }));
    }

    [Fact]
    public void All_resources_at_first() => Judged().ShouldBe("Alpha 1.36, Beta 1.36, Gamma 1.36");

    [Theory]
    [InlineData("Other.cs", "=> 1", "=> 2", "")]
    [InlineData("Other.cs", "public static int Number", "public static int Count() => 0; public static int Number", "")]
    [InlineData("Alpha.cs", "return \"Alpha\"", "return \"first\" + 1", "")]
    [InlineData("Alpha.cs", "/// <summary>A resource", "\n\n/// <summary>A resource", "")]
    [InlineData("Alpha.cs", "public string Describe", "public string Kind => \"\"; public string Describe", "")]
    [InlineData("Alpha.cs", "[Range(1, 9)]", "[Range(1, 10)]", "Alpha 1.36")]
    [InlineData("Limits.cs", "63", "64", "Alpha 1.36, Beta 1.36")]
    public void Then_those_whose_schema_is_another(string path, string text, string replacement, string expected)
    {
        judged.Clear();
        project.Replace(path, text, replacement).Run();
        Judged().ShouldBe(expected);
    }

    /// <summary>All is parsed again then, and is what it was.</summary>
    [Fact]
    public void Not_where_a_class_is_merely_parsed_again()
    {
        judged.Clear();
        project.With(project.Compilation.WithOptions(project.Compilation.Options.WithModuleName("Other"))).Run();
        Judged().ShouldBeEmpty();
    }

    [Fact]
    public void All_for_another_version_of_Kubernetes()
    {
        judged.Clear();
        project.WithProperty("CrdGenKubernetesVersion", "1.30").Run();
        Judged().ShouldBe("Alpha 1.30, Beta 1.30, Gamma 1.30");
        judged.Clear();
        project.WithProperty("CrdGenKubernetesVersion", "1.30").Run();
        Judged().ShouldBeEmpty();
        project.WithProperty("CrdGenDescriptionMaxLength", "5").Run();
        Judged().ShouldBe("Alpha 1.36, Beta 1.36, Gamma 1.36");
    }

    [Fact]
    public void What_is_refused_is_told_where_it_stands_after_any_edit()
    {
        var tracked = new EditedProject();
        tracked.Replace("Shared.cs", "public sealed record Shared", "[CelRule(\"self.nothing\")]\npublic sealed record Shared").Run();
        var refused = tracked.Driver.GetRunResult().Diagnostics;
        refused.ShouldHaveSingleItem().Id.ShouldBe("CRD0508");
        tracked.ShouldBeAsFromScratch();

        // Neither the class nor its schema is another, only the place.
        tracked.Replace("Shared.cs", "/// <summary>What two", "\n\n/// <summary>What two").Run();
        tracked.Driver.GetRunResult().Diagnostics.ShouldHaveSingleItem().Location.GetLineSpan().StartLinePosition.Line.ShouldBe(refused[0].Location.GetLineSpan().StartLinePosition.Line + 2);
        tracked.ShouldBeAsFromScratch();
        tracked.Replace("Other.cs", "=> 1", "=> 2").Run();
        tracked.ShouldBeAsFromScratch();
        tracked.Replace("Shared.cs", "self.nothing", "self.name != ''").Run().Result.Diagnostics.ShouldBeEmpty();
        tracked.ShouldBeAsFromScratch();
    }

    private string Judged() => string.Join(", ", judged.Order(StringComparer.Ordinal));
}
