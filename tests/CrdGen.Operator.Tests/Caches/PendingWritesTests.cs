using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Caches;

/// <summary>What an informer shows between a write of the program itself and the watch's event for it: every order in which the two can come.</summary>
public sealed class PendingWritesTests
{
    private static readonly ObjectKey Key = new("ns", "a");
    private readonly PendingWrites pending = new();

    public PendingWritesTests() => pending.Listed("10");

    [Fact]
    public void Older_states_are_hidden_until_the_write_itself_is_seen()
    {
        MayWrite("15").ShouldBeTrue();
        pending.Written(Key, "15");

        Hides("12").ShouldBeTrue();
        Hides("15").ShouldBeFalse();
        Hides("12").ShouldBeFalse();
    }

    [Fact]
    public void A_later_change_of_another_counts()
    {
        pending.Written(Key, "15");

        Hides("16").ShouldBeFalse();
    }

    [Fact]
    public void A_write_whose_event_came_before_its_answer_is_no_news()
    {
        pending.Seen("15");

        MayWrite("15").ShouldBeFalse();
        MayWrite("16").ShouldBeTrue();
    }

    [Fact]
    public void The_deletion_of_an_older_object_of_the_name_does_not_count()
    {
        pending.Written(Key, "15");

        Hides("14", "old", isDeletion: true).ShouldBeTrue();
        Hides("17", isDeletion: true).ShouldBeFalse();
    }

    [Fact]
    public void A_deleted_object_is_hidden_until_its_end_is_seen()
    {
        pending.Deleted(Key, "uid", "15");

        Hides("16").ShouldBeTrue();
        MayWrite("16").ShouldBeFalse();
        Hides("14", "old").ShouldBeTrue();
        Hides("17", isDeletion: true).ShouldBeFalse();
        Hides("16").ShouldBeFalse();
    }

    [Fact]
    public void Another_object_of_the_name_is_not_hidden()
    {
        pending.Deleted(Key, "uid", "15");

        Hides("18", "new").ShouldBeFalse();
    }

    [Fact]
    public void A_list_that_is_older_than_the_write_changes_nothing_and_one_that_is_newer_ends_it()
    {
        pending.Written(Key, "15");

        pending.IsNewer(Key, "12").ShouldBeTrue();
        pending.Listed("12");
        Hides("13").ShouldBeTrue();
        pending.IsNewer(Key, "20").ShouldBeFalse();
        pending.Listed("20");
        Hides("13").ShouldBeFalse();
    }

    [Fact]
    public void A_list_that_still_has_a_deleted_object_does_not_end_its_hiding()
    {
        pending.Deleted(Key, "uid", "15");

        Hides("15").ShouldBeTrue();
        pending.Listed("16");
        Hides("15").ShouldBeTrue();
    }

    [Fact]
    public void A_server_that_went_back_to_an_older_state_wins_after_two_lists()
    {
        pending.Written(Key, "15");

        pending.Listed("3");
        pending.IsNewer(Key, "4").ShouldBeFalse();
        pending.Listed("4");
        Hides("5").ShouldBeFalse();
    }

    private bool MayWrite(string version) => pending.MayWrite(Key, new() { Uid = "uid", ResourceVersion = version });

    private bool Hides(string version, string uid = "uid", bool isDeletion = false) => pending.Hides(Key, new() { Uid = uid, ResourceVersion = version }, isDeletion);
}
