using System.Text;
using System.Text.Json;
using CrdGen.Client.Json;
using CrdGen.Client.Listing;
using CrdGen.Models;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Listing;

/// <summary>Lists as bytes; the server's are in <see cref="ListTests"/>.</summary>
public sealed class ListReaderTests
{
    private const string Metadata = """{"resourceVersion":"7","continue":"next","remainingItemCount":3}""";
    private const string Items = """[{"metadata":{"name":"a"},"data":{"k":"]}\\\""}}, {"metadata":{"name":"b"}}]""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData($$"""{"kind":"ConfigMapList","apiVersion":"v1","metadata":{{Metadata}},"items":{{Items}}}""")]
    [InlineData($$"""{"items":{{Items}},"metadata":{{Metadata}},"kind":"ConfigMapList"}""")]
    [InlineData($$""" { "items" : {{Items}} , "unknown" : [ { } , "x" , 1 ] , "metadata" : {{Metadata}} } """ + "\n")]
    public async Task Properties_stand_in_any_order_and_bytes_come_in_any_pieces(string json)
    {
        for (var length = 1; length < json.Length; length = (length * 3 / 2) + 1)
        {
            var list = await ReadAsync(json, length);

            list.Select(map => map.Metadata.Name).ShouldBe(["a", "b"]);
            list[0].Data!["k"].ShouldBe("]}\\\"");
            list.ResourceVersion.ShouldBe("7");
            list.Continue.ShouldBe("next");
            list.Metadata.RemainingItemCount.ShouldBe(3);
        }
    }

    [Theory]
    [InlineData("""{"metadata":{},"items":[]}""")]
    [InlineData("""{"metadata":{"continue":""},"items":null}""")]
    public async Task An_empty_list_has_no_objects_and_no_next_page(string json)
    {
        var list = await ReadAsync(json, 5);

        list.ShouldBeEmpty();
        list.Continue.ShouldBeNull();
    }

    [Fact]
    public async Task A_list_that_is_cut_off_anywhere_is_no_list()
    {
        const string json = $$"""{"metadata":{{Metadata}},"items":{{Items}}}""";
        for (var length = 0; length < json.Length; length++)
        {
            await Should.ThrowAsync<EndOfStreamException>(() => ReadAsync(json[..length], 3), $"cut at {length}");
        }
    }

    [Theory]
    [InlineData("""{"kind":"Status"}""", "no list")]
    [InlineData("""<html></html>""", "'{' is expected at byte 0, where '<' is")]
    [InlineData("""{"items":{}}""", "'[' is expected at byte 9, where '{' is")]
    [InlineData("""{"items":[]} x""", "the end is expected at byte 13, where 'x' is")]
    [InlineData("""{"items":[{"metadata":{"name":"a","namespace":"n"},"data":[]}]}""", "ConfigMap \"n/a\" is not what ConfigMap says")]
    [InlineData("""{"items":[1]}""", "ConfigMap (without readable metadata)")]
    [InlineData("""{"items":[{} {}]}""", "',' is expected at byte 13")]
    [InlineData("""{"items":[null]}""", "not null")]
    public async Task What_is_no_list_is_an_error_that_says_where(string json, string message) =>
        (await Should.ThrowAsync<JsonException>(() => ReadAsync(json, 4))).Message.ShouldContain(message);

    [Fact]
    public async Task Objects_that_cannot_be_read_can_be_left_out()
    {
        var unreadable = new List<UnreadableObject>();
        var list = await ReadAsync("""{"items":[{"metadata":{"name":"a"},"data":1},{"metadata":{"name":"b"}}]}""", 100, unreadable.Add);

        list.Single().Metadata.Name.ShouldBe("b");
        unreadable.Single().Metadata.Name.ShouldBe("a");
        unreadable.Single().Type.ShouldBeNull();
        unreadable.Single().Error.Path.ShouldBe("$.data");
    }

    [Fact]
    public async Task Objects_larger_than_the_buffer_are_read()
    {
        var text = new string('x', 300_000);
        var list = await ReadAsync($$$"""{"items":[{"data":{"k":"a"}},{"data":{"k":"{{{text}}}"}},{"data":{"k":"b"}}]}""", 50_000);

        list.Select(map => map.Data!["k"]).ShouldBe(["a", text, "b"]);
    }

    private static async Task<ResourceList<ConfigMap>> ReadAsync(string json, int pieceLength, Action<UnreadableObject>? onUnreadable = null)
    {
        using var bytes = new JsonByteStream(new PieceStream(Encoding.UTF8.GetBytes(json), () => pieceLength));
        return await new ListReader<ConfigMap>(bytes, new(KubernetesJson.Default.ConfigMap, ConfigMap.Definition, onUnreadable)).ReadAsync(Cancellation);
    }
}
