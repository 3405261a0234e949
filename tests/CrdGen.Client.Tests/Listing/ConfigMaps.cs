using System.Net;
using CrdGen.TestSupport.ControlPlane;
using Shouldly;

namespace CrdGen.Client.Tests.Listing;

/// <summary>Config maps in a namespace of their own, made without the client.</summary>
internal sealed class ConfigMaps(KubernetesApi api, string @namespace)
{
    public string Namespace => @namespace;

    private string Path => $"api/v1/namespaces/{@namespace}/configmaps";

    public static async Task<ConfigMaps> NewAsync(KubernetesApi api)
    {
        var answer = await api.CreateAsync("api/v1/namespaces", """{"metadata":{"generateName":"lists-"}}""");
        answer.Code.ShouldBe(HttpStatusCode.Created);
        return new(api, answer.Body!["metadata"]!["name"]!.GetValue<string>());
    }

    /// <summary>Creates one, and gives its version.</summary>
    public async Task<string> CreateAsync(string name, string label = "x") =>
        Version(await api.CreateAsync(Path, $$$"""{"metadata":{"name":"{{{name}}}","labels":{"label":"{{{label}}}"}},"data":{"k":"0"}}"""));

    /// <summary>Changes one, and gives its version.</summary>
    public async Task<string> ChangeAsync(string name, string value) =>
        Version(await api.PatchAsync($"{Path}/{name}", $$$"""{"data":{"k":"{{{value}}}"}}""", KubernetesApi.MergePatch));

    public Task DeleteAsync(string name) => api.DeleteAsync($"{Path}/{name}");

    private static string Version(ApiAnswer answer) => answer.Body!["metadata"]!["resourceVersion"]!.GetValue<string>();
}
