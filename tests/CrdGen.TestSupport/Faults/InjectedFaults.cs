using Microsoft.AspNetCore.Http;

namespace CrdGen.TestSupport.Faults;

/// <summary>Faults that somebody wants at this moment, each for so many requests.</summary>
internal sealed class InjectedFaults
{
    private readonly Lock gate = new();
    private readonly List<Injection> waiting = [];

    public void Add(Fault fault, int requests, bool isListed)
    {
        lock (gate)
        {
            waiting.Add(new(fault, isListed) { Left = requests });
        }
    }

    /// <summary>The fault of a request, if there is one for it.</summary>
    public Fault? Take(HttpRequest request)
    {
        lock (gate)
        {
            if (waiting.Find(injection => IsFor(injection, request)) is not { } found)
            {
                return null;
            }

            if (--found.Left == 0)
            {
                waiting.Remove(found);
            }

            return found.Fault;
        }
    }

    private static bool IsFor(Injection injection, HttpRequest request) =>
        injection.Fault.Kind == FaultKind.GoneEvent ? request.Query.ContainsKey("watch") : !injection.IsListed || IsList(request);

    private static bool IsList(HttpRequest request) =>
        request.Method == "GET" && (request.Query.ContainsKey("sendInitialEvents") || request.Query.ContainsKey("limit"));

    private sealed record Injection(Fault Fault, bool IsListed)
    {
        public int Left { get; set; }
    }
}
