using System.Text.Json.Nodes;

namespace CrdGen.Client.Workloads;

/// <summary>Changes of the template of a workload's pods.</summary>
internal static class TemplatePatch
{
    public static JsonObject Of(JsonObject template) => new() { ["spec"] = new JsonObject { ["template"] = template } };
}
