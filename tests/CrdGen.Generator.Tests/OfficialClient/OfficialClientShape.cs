namespace CrdGen.Generator.Tests.OfficialClient;

/// <summary>The declarations of the official client that emitted code meets (kubernetes-client/csharp 19: the facts, no code of it).</summary>
internal static class OfficialClientShape
{
    public const string Source = $$"""
        #nullable disable
        using System.Threading;
        using System.Threading.Tasks;
        using k8s.Autorest;
        using k8s.Models;

        namespace k8s.Autorest
        {
            public class HttpOperationResponse<T> : IDisposable { public T Body { get; set; } public bool IsDisposed; public void Dispose() => IsDisposed = true; }
        }

        namespace k8s.Models
        {
            public class V1ObjectMeta { public string Name { get; set; } public string NamespaceProperty { get; set; } }
            public class V1ListMeta { public string ResourceVersion { get; set; } public string ContinueProperty { get; set; } }
            public class V1DeleteOptions { }
            public interface IMetadata<T> { T Metadata { get; set; } }
            public interface IItems<T> { IList<T> Items { get; set; } }
            public record V1Patch
            {
                public enum PatchType { Unknown, JsonPatch, MergePatch, StrategicMergePatch, ApplyPatch }
                public V1Patch(object body, PatchType type) { Content = body; Type = type; }
                public object Content { get; }
                public PatchType Type { get; }
            }
            [AttributeUsage(AttributeTargets.Class)]
            public sealed class KubernetesEntityAttribute : Attribute
            {
                public string Kind { get; set; }
                public string Group { get; set; }
                public string ApiVersion { get; set; }
                public string PluralName { get; set; }
            }
        }

        namespace k8s
        {
            public interface IKubernetesObject { string ApiVersion { get; set; } string Kind { get; set; } }
            public interface IKubernetesObject<TMetadata> : IKubernetesObject, IMetadata<TMetadata> { }
            public interface IKubernetes : IDisposable { Uri BaseUri { get; set; } ICustomObjectsOperations CustomObjects { get; } }
            public enum WatchEventType { Added, Modified, Deleted, Error, Bookmark }

            public static class WatcherExt
            {
                [Obsolete("This method will be deprecated in future versions. Please use the WatchAsync method instead.")]
                public static async IAsyncEnumerable<(WatchEventType, T)> WatchAsync<T, L>(this Task<HttpOperationResponse<L>> responseTask, Action<Exception> onError = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
                {
                    yield return (WatchEventType.Added, (T)(object)(await responseTask).Body);
                }
            }

            public interface ICustomObjectsOperations
            {
                {{Read}} ListClusterCustomObject{{List}};
                {{Read}} ListNamespacedCustomObject{{NamespacedList}};
                {{Read}} GetClusterCustomObject{{Http}}(string group, string version, string plural, string name, {{Last}});
                {{Read}} GetNamespacedCustomObject{{Http}}(string group, string version, string namespaceParameter, string plural, string name, {{Last}});
                {{Read}} CreateClusterCustomObject{{Http}}(object body, string group, string version, string plural, {{Writing}}, {{Last}});
                {{Read}} CreateNamespacedCustomObject{{Http}}(object body, string group, string version, string namespaceParameter, string plural, {{Writing}}, {{Last}});
                {{Read}} ReplaceClusterCustomObject{{Http}}(object body, string group, string version, string plural, string name, {{Writing}}, {{Last}});
                {{Read}} ReplaceNamespacedCustomObject{{Http}}(object body, string group, string version, string namespaceParameter, string plural, string name, {{Writing}}, {{Last}});
                {{Read}} ReplaceClusterCustomObjectStatus{{Http}}(object body, string group, string version, string plural, string name, {{Writing}}, {{Last}});
                {{Read}} ReplaceNamespacedCustomObjectStatus{{Http}}(object body, string group, string version, string namespaceParameter, string plural, string name, {{Writing}}, {{Last}});
                {{Read}} PatchClusterCustomObject{{Http}}(object body, string group, string version, string plural, string name, {{Writing}}, bool? force = default, {{Last}});
                {{Read}} PatchNamespacedCustomObject{{Http}}(object body, string group, string version, string namespaceParameter, string plural, string name, {{Writing}}, bool? force = default, {{Last}});
                {{Read}} PatchClusterCustomObjectStatus{{Http}}(object body, string group, string version, string plural, string name, {{Writing}}, bool? force = default, {{Last}});
                {{Read}} PatchNamespacedCustomObjectStatus{{Http}}(object body, string group, string version, string namespaceParameter, string plural, string name, {{Writing}}, bool? force = default, {{Last}});
                {{Read}} DeleteClusterCustomObject{{Http}}(string group, string version, string plural, string name, {{Deletion}}, {{Last}});
                {{Read}} DeleteNamespacedCustomObject{{Http}}(string group, string version, string namespaceParameter, string plural, string name, {{Deletion}}, {{Last}});
            }
        }
        """;

    private const string Read = "Task<HttpOperationResponse<T>>";
    private const string Http = "WithHttpMessagesAsync<T>";
    private const string Last = "IReadOnlyDictionary<string, IReadOnlyList<string>> customHeaders = null, CancellationToken cancellationToken = default";
    private const string Writing = "string dryRun = default, string fieldManager = default, string fieldValidation = default";
    private const string Deletion = "V1DeleteOptions body = default, int? gracePeriodSeconds = default, bool? orphanDependents = default, string propagationPolicy = default, string dryRun = default";
    private const string Listing = "bool? allowWatchBookmarks = default, string continueParameter = default, string fieldSelector = default, string labelSelector = default, int? limit = default, "
        + "string resourceVersion = default, string resourceVersionMatch = default, int? timeoutSeconds = default, bool? watch = default, bool? pretty = default";

    private const string List = $"{Http}(string group, string version, string plural, {Listing}, {Last})";
    private const string NamespacedList = $"{Http}(string group, string version, string namespaceParameter, string plural, {Listing}, {Last})";
}
