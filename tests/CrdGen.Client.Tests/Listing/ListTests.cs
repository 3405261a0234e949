using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Listing;

public sealed class ListTests(Cluster cluster)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_has_all_objects_of_the_namespace()
    {
        var (maps, client) = await NewAsync("a", "b", "c");

        var list = await client.ListAsync(cancellationToken: Cancellation);

        list.Select(map => map.Metadata.Name).ShouldBe(["a", "b", "c"]);
        list.ShouldAllBe(map => map.Metadata.Namespace == maps.Namespace && map.ApiVersion == "v1" && map.Kind == "ConfigMap");
        list.ResourceVersion.ShouldNotBeNullOrEmpty();
        list.Continue.ShouldBeNull();
    }

    [Fact]
    public async Task A_page_has_a_token_for_the_next_one()
    {
        var (_, client) = await NewAsync("a", "b", "c");

        var first = await client.ListAsync(new() { Limit = 2 }, Cancellation);
        first.Select(map => map.Metadata.Name).ShouldBe(["a", "b"]);
        first.Metadata.RemainingItemCount.ShouldBe(1);

        var second = await client.ListAsync(new() { Limit = 2, Continue = first.Continue }, Cancellation);
        second.Select(map => map.Metadata.Name).ShouldBe(["c"]);
        second.Continue.ShouldBeNull();
        second.ResourceVersion.ShouldBe(first.ResourceVersion);
    }

    [Fact]
    public async Task All_pages_show_the_objects_at_the_time_of_the_first()
    {
        var (maps, client) = await NewAsync("a", "b", "c", "d", "e");

        var names = new List<string?>();
        await foreach (var map in client.ListAllAsync(new() { Limit = 2 }, Cancellation))
        {
            names.Add(map.Metadata.Name);
            if (names.Count == 1)
            {
                await maps.DeleteAsync("e");
                await maps.CreateAsync("f");
            }
        }

        names.ShouldBe(["a", "b", "c", "d", "e"]);
    }

    [Fact]
    public async Task Selectors_choose()
    {
        var (maps, client) = await NewAsync("a", "b");
        await maps.CreateAsync("c", "y");

        (await client.ListAsync(new() { LabelSelector = LabelQuery.Equal("label", "y") }, Cancellation)).Single().Metadata.Name.ShouldBe("c");
        (await client.ListAsync(new() { LabelSelector = "label notin (y)", FieldSelector = FieldQuery.Name("b") }, Cancellation)).Single().Metadata.Name.ShouldBe("b");
    }

    [Fact]
    public async Task A_list_can_be_of_an_older_version()
    {
        var (maps, client) = await NewAsync("a");
        var version = (await client.ListAsync(cancellationToken: Cancellation)).ResourceVersion;
        await maps.CreateAsync("b");

        (await client.ListAsync(new() { ResourceVersion = version, ResourceVersionMatch = ResourceVersionMatch.Exact }, Cancellation)).Count.ShouldBe(1);
        (await client.ListAsync(new() { ResourceVersion = version, ResourceVersionMatch = ResourceVersionMatch.NotOlderThan, Timeout = TimeSpan.FromSeconds(20) }, Cancellation))
            .Count.ShouldBeInRange(1, 2);
    }

    [Fact]
    public async Task Metadata_comes_without_the_objects()
    {
        var (_, client) = await NewAsync("a");

        var list = await client.MetadataOnly().ListAsync(cancellationToken: Cancellation);

        list.Single().Metadata.Name.ShouldBe("a");
        list.Single().Metadata.Labels!["label"].ShouldBe("x");
        list.Single().Kind.ShouldBe("PartialObjectMetadata");
    }

    [Fact]
    public async Task A_wrong_token_is_an_error_of_the_server()
    {
        var (_, client) = await NewAsync();
        await Should.ThrowAsync<KubernetesException>(() => client.ListAsync(new() { Limit = 1, Continue = "wrong" }, Cancellation));
    }

    private async Task<(ConfigMaps Maps, ResourceClient<ConfigMap> Client)> NewAsync(params string[] names)
    {
        var maps = await ConfigMaps.NewAsync(cluster.Plane.Api);
        foreach (var name in names)
        {
            await maps.CreateAsync(name);
        }

        return (maps, cluster.Client.ConfigMaps(maps.Namespace));
    }
}
