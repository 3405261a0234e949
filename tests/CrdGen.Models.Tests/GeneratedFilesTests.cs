using CrdGen.KubernetesModels;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Models.Tests;

/// <summary>What build/kubernetes-models makes of the embedded data is what is committed.</summary>
public sealed class GeneratedFilesTests
{
    [Fact]
    public void The_files_are_up_to_date()
    {
        var files = ModelFiles.Create();
        files.Where(file => !File.Exists(Repository.File(file.Key)) || File.ReadAllText(Repository.File(file.Key)) != file.Value)
            .Select(file => file.Key)
            .ShouldBeEmpty("dotnet run --project build/kubernetes-models -- . writes them anew");
        ModelFiles.Stale(Repository.Root, files).ShouldBeEmpty();
    }

    [Fact]
    public void Two_runs_give_the_same() => ModelFiles.Create().ShouldBe(ModelFiles.Create());
}
